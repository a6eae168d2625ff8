package palavra.forums.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import palavra.forums.Sql;
import palavra.forums.archive.OldPerson;
import palavra.forums.archive.OldThread;
import palavra.forums.archive.OldThread.OldPost;
import palavra.forums.archive.OldThread.Reading;
import palavra.forums.text.Tongue;
import palavra.forums.text.Written;
import palavra.kernel.Ids;
import palavra.kernel.Language;

/**
 * Writes discussions that were held already, in the names and at the times of those who held them. It is no bean, and no
 * door leads here: whoever can call it has the password of the database. Nobody is told, as nothing happens now.
 */
public final class Bringing {

    private static final int LONGEST = 20_000;

    private static final String TOPIC =
            "select id from topic where run = ? order by name <> ?, name <> 'topic.general' limit 1";
    private static final String LANGUAGE = "select languages[1] as language from run where id = ?";
    private static final String PEOPLE = """
            insert into participant (run, person, name, language, enrolled)
            select ?, id::uuid, name, language, true from unnest(?::text[], ?::text[], ?::text[]) as p (id, name, language)
            on conflict do nothing
            """;
    private static final String THREAD = """
            insert into thread (id, run, kind, topic, title, author, language, at, last_at, last_author, closed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String VOTES = """
            with given as (
                insert into vote (post, person) select post::uuid, person::uuid
                from unnest(?::text[], ?::text[]) as v (post, person) on conflict do nothing returning post)
            update post p set votes = g.votes from (select post, count(*) as votes from given group by post) g
            where p.id = g.post
            """;
    private static final String COUNT_VOTES =
            "update thread t set votes = p.votes from post p where p.id = t.id and t.id = ? and p.votes > 0";
    private static final String MARK =
            "update post set accepted = ?, endorsed_by = ?, endorsed_at = case when ? then at end where id = ?";
    private static final String READINGS = """
            insert into reading (thread, person, read_at, following)
            select ?, person::uuid, at::timestamptz, following::boolean
            from unnest(?::text[], ?::text[], ?::text[]) as r (person, at, following) on conflict do nothing
            """;
    private static final String DAYS = """
            update participant p set days = greatest(p.days, g.days)
            from (select r.person, count(distinct (r.read_at at time zone 'UTC')::date) as days
                from reading r join thread t on t.id = r.thread
                where t.run = ? and r.read_at > '-infinity' group by r.person) g
            where p.run = ? and p.person = g.person
            """;

    private final Sql sql;
    private final SearchIndex index;
    private final Counters counters;

    /** @param sql over one connection, whose transaction the caller ends */
    public Bringing(Sql sql) {
        this.sql = sql;
        this.index = new SearchIndex(sql);
        this.counters = new Counters(sql);
    }

    public void people(UUID run, List<OldPerson> people) {
        sql.run(
                PEOPLE,
                run,
                people.stream().map(OldPerson::id).map(UUID::toString).toList(),
                people.stream().map(OldPerson::name).toList(),
                people.stream().map(OldPerson::language).toList());
    }

    /** Writes a whole thread; refused by the database when its key was brought before. */
    public void thread(UUID run, OldThread old) {
        var fallback = sql.one(LANGUAGE, row -> Language.of(row.getString("language")), run)
                .orElseThrow();
        var posts = new ArrayList<ForumPost>();
        ForumThread thread = null;
        for (var said : old.posts()) {
            var draft = draft(old, posts.size(), said, fallback);
            var id = Ids.at(said.at());
            if (thread == null) {
                var first = ForumPost.first(id, run, said.author(), draft, said.at());
                thread = begin(old, first);
                posts.add(first);
            } else {
                var response = said.on() == null ? null : posts.get(said.on()).id;
                posts.add(ForumPost.reply(id, thread, response, said.author(), draft, said.at()));
            }
            index.insert(thread, posts.getLast());
        }
        mark(old.posts(), posts);
        vote(old.posts(), posts);
        read(thread.id, old.readings());
        counters.recount(thread.id);
        sql.run(COUNT_VOTES, thread.id);
    }

    /** Counts on how many days people read, as far as their threads tell: nobody who took part for weeks is new here. */
    public void days(UUID run) {
        sql.run(DAYS, run, run);
    }

    private ForumThread begin(OldThread old, ForumPost first) {
        var topic = sql.one(TOPIC, row -> row.getObject("id", UUID.class), first.run, old.topic())
                .orElseThrow();
        var thread = ForumThread.beginning(first, old.kind(), topic, null, Written.title(old.title(), LONGEST));
        sql.run(
                THREAD,
                thread.id,
                thread.run,
                thread.kind,
                thread.topic,
                thread.title,
                thread.author,
                thread.language,
                thread.at,
                thread.lastAt,
                thread.lastAuthor,
                old.closed());
        return thread;
    }

    private static Draft draft(OldThread old, int number, OldPost said, Language fallback) {
        var text = Rendered.of(Written.text(said.text(), LONGEST));
        var language = said.language() == null ? Tongue.of(said.text(), fallback) : Language.of(said.language());
        return new Draft(Written.key(old.key() + "-" + number), language, said.language() == null, text);
    }

    private void mark(List<OldPost> old, List<ForumPost> posts) {
        IntStream.range(1, old.size())
                .filter(number -> old.get(number).accepted() || old.get(number).endorsedBy() != null)
                .forEach(number -> sql.run(
                        MARK,
                        old.get(number).accepted(),
                        old.get(number).endorsedBy(),
                        old.get(number).endorsedBy() != null,
                        posts.get(number).id));
    }

    private void vote(List<OldPost> old, List<ForumPost> posts) {
        var on = new ArrayList<String>();
        var by = new ArrayList<String>();
        for (var number = 0; number < old.size(); number++) {
            for (var person : old.get(number).votes()) {
                on.add(posts.get(number).id.toString());
                by.add(person.toString());
            }
        }
        if (!on.isEmpty()) {
            sql.run(VOTES, on, by);
        }
    }

    private void read(UUID thread, List<Reading> readings) {
        sql.run(
                READINGS,
                thread,
                readings.stream().map(Reading::person).map(UUID::toString).toList(),
                readings.stream().map(one -> one.at().toString()).toList(),
                readings.stream().map(one -> Boolean.toString(one.following())).toList());
    }
}
