package palavra.launcher.bench;

import java.sql.Connection;
import java.sql.SQLException;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** People who follow three discussions and are told of them once a day; everything of theirs goes when it is closed. */
final class Subscribers implements AutoCloseable {

    private static final String PERSON = "md5('digest-bench-' || n)::uuid";
    private static final String RUN = "md5('digest-bench-run')::uuid";
    private static final String THREAD = "md5('digest-bench-thread-' || t)::uuid";

    private static final String PEOPLE = """
            insert into notifications.reader (person, name, email, language, zone, seen_at)
            select %s, 'Reader ' || n, 'digest-' || n || '@bench.example', case when n %% 2 = 0 then 'pt' else 'en' end,
                'Africa/Maputo', now()
            from generate_series(1, :people) n
            """.formatted(PERSON);

    private static final String DISCUSSIONS = """
            with run as (
                insert into notifications.run (id, state, source, titles) values (%1$s, 'RUNNING', %1$s,
                    jsonb_build_object(%1$s, jsonb_build_object('title', 'Rainwater for villages', 'language', 'en'))))
            insert into notifications.thread (id, run, author, title, language)
            select %2$s, %1$s, %1$s, (array['How large is your tank?', 'Roofs of reed', 'Água limpa'])[t], 'en'
            from generate_series(1, 3) t
            """.formatted(RUN, THREAD);

    private static final String TELL =
            """
            insert into notifications.notice (id, person, kind, subject, run, thread, post, times, at, mail_due)
            select uuidv7(), %s, 'FOLLOWED', (%3$s)::text, %2$s, %3$s, %3$s, t, now(), now()
            from generate_series(1, :people) n, generate_series(1, 3) t
            """.replace("%s", PERSON).replace("%2$s", RUN).replace("%3$s", THREAD);

    private static final String OURS = "in (select " + PERSON + " from generate_series(1, :people) n)";

    private final Connection database;
    private final int people;

    Subscribers(Stack stack, int people) {
        this.people = people;
        try {
            this.database = stack.database();
        } catch (SQLException away) {
            throw new Refused("The database does not answer: " + away.getMessage(), away);
        }
        forget();
        run(PEOPLE);
        run(DISCUSSIONS);
    }

    /** Makes a digest due for everyone, now. */
    void tell() {
        run("delete from notifications.notice where person " + OURS);
        run("delete from notifications.letter where person " + OURS);
        run(TELL);
    }

    /** For how many people a letter is made. */
    int made() {
        return count("select count(*) from notifications.letter where address like 'digest-%@bench.example'");
    }

    /** How many letters wait to be sent. */
    int waiting() {
        return count("select count(*) from notifications.letter"
                + " where next_at is not null and address like 'digest-%@bench.example'");
    }

    @Override
    public void close() {
        forget();
        try {
            database.close();
        } catch (SQLException away) {
            throw new Refused("The database does not answer: " + away.getMessage(), away);
        }
    }

    private void forget() {
        run("delete from notifications.notice where person " + OURS);
        run("delete from notifications.letter where person " + OURS);
        run("delete from notifications.reader where person " + OURS);
        run("delete from notifications.thread where run = " + RUN);
        run("delete from notifications.run where id = " + RUN);
    }

    private void run(String sql) {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql.replace(":people", Integer.toString(people)));
        } catch (SQLException refused) {
            throw new Refused("The database refuses: " + refused.getMessage(), refused);
        }
    }

    private int count(String sql) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException refused) {
            throw new Refused("The database refuses: " + refused.getMessage(), refused);
        }
    }
}
