package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.forums.Sql;
import palavra.forums.people.Visit;
import palavra.forums.text.Calls;

/**
 * Lets those who are called by name in a post follow its thread, from that post on. A name that two people of the run have
 * calls nobody: it is not known whom; nor does anybody call who muted them. Who is meant is looked up before any row is held.
 */
@ApplicationScoped
class Mentions {

    private static final String NAMED = """
            select lower(name) as name, min(person::text)::uuid as person from participant
            where run = ? and (enrolled or staff) and lower(name) = any (?)
            group by lower(name) having count(*) = 1
                and (? or not exists (select 1 from mute m where m.person = min(participant.person::text)::uuid and m.muted = ?))
            """;

    private final Sql sql;
    private final Readings readings;
    private final Tidings tidings;

    Mentions(Sql sql, Readings readings, Tidings tidings) {
        this.sql = sql;
        this.readings = readings;
        this.tidings = tidings;
    }

    /** Whom a text of this visitor calls; costs a statement only where somebody is called. */
    List<UUID> in(Visit visit, String markdown) {
        var calls = Calls.in(markdown);
        if (calls.isEmpty()) {
            return List.of();
        }
        var people =
                named(visit, calls.stream().flatMap(List::stream).distinct().toList());
        return calls.stream()
                .map(names -> names.stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(visit.person()))
                .distinct()
                .sorted()
                .toList();
    }

    void call(Visit visit, ForumThread thread, ForumPost post, List<UUID> people) {
        if (!people.isEmpty()) {
            readings.follow(post.thread, people);
            people.forEach(person -> tidings.called(visit, thread, post, person));
        }
    }

    private Map<String, UUID> named(Visit visit, List<String> names) {
        return sql
                .list(
                        NAMED,
                        row -> Map.entry(row.getString("name"), row.getObject("person", UUID.class)),
                        visit.run(),
                        names,
                        visit.moderator(),
                        visit.person())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
