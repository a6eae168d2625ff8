package palavra.launcher.bench;

import java.sql.SQLException;
import java.util.UUID;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/**
 * Ten thousand learners of a run who have answered everything in it. They are written into the tables as answers would
 * be: nobody waits until so many have signed in.
 */
final class OtherLearners {

    private static final int LEARNERS = 10_000;

    private static final String ENROLLMENTS = """
            insert into learning.enrollment (id, run, person, name, edition, state, staff, since, percent, passed)
            select gen_random_uuid(), r.id, gen_random_uuid(), 'Learner ' || n, (r.editions::jsonb -> 0 ->> 'id')::uuid,
                   'ACTIVE', false, now(), mod(n, 101), mod(n, 101) >= 60
              from learning.run r cross join generate_series(1, %d) n
             where r.id = ? and not exists (select 1 from learning.enrollment where run = r.id and name = 'Learner 9999')
            """.formatted(LEARNERS);

    /** Of the problems that anybody of the run could answer: those of its publication. */
    private static final String ANSWERS = """
            insert into learning.problem_state
                (enrollment, problem, attempts, hints, answers, earned, possible, right_now, last_at, publication)
            select e.id, (p.value ->> 'id')::uuid, 1, 0, '{}', mod(abs(hashtext(e.id || p.value::text)), 2), 1, true, now(), s.id
              from learning.enrollment e
              join learning.run r on r.id = e.run
              join learning.publication s on s.id = (r.editions::jsonb -> 0 ->> 'publication')::uuid
             cross join lateral jsonb_array_elements(s.assessment::jsonb -> 'problems') p
             where e.run = ? and e.name like 'Learner %'
            on conflict do nothing
            """;

    private final Stack stack;

    OtherLearners(Stack stack) {
        this.stack = stack;
    }

    /** @param run as {@code /runs/…} */
    void make(String run) {
        var id = UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
        try (var database = stack.database()) {
            for (var sql : new String[] {ENROLLMENTS, ANSWERS}) {
                try (var insert = database.prepareStatement(sql)) {
                    insert.setObject(1, id);
                    insert.executeUpdate();
                }
            }
            try (var analyze = database.createStatement()) {
                analyze.execute("analyze learning.enrollment, learning.problem_state");
            }
        } catch (SQLException refused) {
            throw new Refused("The other learners could not be written: " + refused.getMessage(), refused);
        }
    }
}
