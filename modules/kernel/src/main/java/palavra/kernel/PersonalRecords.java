package palavra.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one module keeps of a person: how they get to see it, and what becomes of it when they are erased. Statements call
 * the person {@code :person}; {@code :nobody} is an id drawn for one erasure, which stands in their place where a row stays.
 */
public abstract class PersonalRecords extends Statements {

    private static final Pattern NAMES = Pattern.compile("(?<!:):(person|nobody)\\b");

    /** What was told of them has arrived. What is not told yet leaves, and goes with the next erasure. */
    private static final String FORGET_TOLD =
            "delete from outbox where published_at is not null and position(:person::text in data) > 0";

    private final ObjectMapper json;

    protected PersonalRecords(Connections connections, ObjectMapper json) {
        super(connections);
        this.json = json;
    }

    /** By table, the query for what of it is theirs to see. */
    protected abstract Map<String, String> held();

    /** What takes them out of every table, in this order; done twice it comes to the same. */
    protected abstract List<String> erasing(Erasure erasure);

    /** Everything that is kept of a person, by table. */
    public JsonNode of(UUID person) {
        var all = json.createObjectNode();
        held().forEach((table, query) -> all.set(table, rows(query, person)));
        return all;
    }

    /** Erases a person. Call it in a transaction. */
    public void erase(Erasure erasure) {
        var nobody = UUID.randomUUID();
        erasing(erasure).forEach(statement -> run(statement, erasure.person(), nobody));
        run(FORGET_TOLD, erasure.person(), nobody);
    }

    /** Puts nobody in their place in these columns. */
    protected static String unnamed(String table, String... columns) {
        return "update %s set %s where :person in (%s)"
                .formatted(
                        table,
                        Arrays.stream(columns)
                                .map("%1$s = case when %1$s = :person then :nobody else %1$s end"::formatted)
                                .collect(Collectors.joining(", ")),
                        String.join(", ", columns));
    }

    private JsonNode rows(String query, UUID person) {
        var all = "select coalesce(jsonb_agg(r), '[]') as rows from (%s) r".formatted(query);
        var text = one(positional(all), row -> row.getString("rows"), values(all, person, null));
        try {
            return json.readTree(text.orElseThrow());
        } catch (JsonProcessingException neverFromTheDatabase) {
            throw new IllegalStateException(neverFromTheDatabase);
        }
    }

    private void run(String statement, UUID person, UUID nobody) {
        run(positional(statement), values(statement, person, nobody));
    }

    private static String positional(String statement) {
        return NAMES.matcher(statement).replaceAll("?");
    }

    private static Object[] values(String statement, UUID person, UUID nobody) {
        return NAMES.matcher(statement)
                .results()
                .map(MatchResult::group)
                .map(name -> name.equals(":person") ? person : nobody)
                .toArray();
    }
}
