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
 * calls nobody: it is not known whom.
 */
@ApplicationScoped
class Mentions {

    private static final String NAMED = """
            select lower(name) as name, min(person::text)::uuid as person from participant
            where run = ? and (enrolled or staff) and lower(name) = any (?)
            group by lower(name) having count(*) = 1
            """;

    private final Sql sql;
    private final Readings readings;
    private final Tidings tidings;

    Mentions(Sql sql, Readings readings, Tidings tidings) {
        this.sql = sql;
        this.readings = readings;
        this.tidings = tidings;
    }

    /** Costs a statement only where somebody is called. */
    void of(Visit visit, ForumPost post) {
        var calls = Calls.in(post.markdown);
        if (calls.isEmpty()) {
            return;
        }
        var people = named(
                visit.run(), calls.stream().flatMap(List::stream).distinct().toList());
        calls.stream()
                .map(names -> names.stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(visit.person()))
                .distinct()
                .sorted()
                .forEach(person -> {
                    readings.follow(post.thread, person, true);
                    tidings.called(visit, post, person);
                });
    }

    private Map<String, UUID> named(UUID run, List<String> names) {
        return sql
                .list(NAMED, row -> Map.entry(row.getString("name"), row.getObject("person", UUID.class)), run, names)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
