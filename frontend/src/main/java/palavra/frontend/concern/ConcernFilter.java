package palavra.frontend.concern;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.Ids;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernQuery;

/** Which learners the page shows, as its address says it; what makes no sense there shows all. */
public class ConcernFilter {

    private static final List<Integer> DAYS = List.of(7, 14, 28);

    @RestPath
    String run;

    @RestQuery
    String only;

    @RestQuery
    String cohort;

    @RestQuery
    String edition;

    @RestQuery
    String days;

    @RestQuery
    String after;

    ConcernQuery query() {
        return new ConcernQuery(chosen(), id(cohort), id(edition), chosenDays(), after);
    }

    UUID run() {
        return Ids.parse(run);
    }

    public List<Concern> getConcerns() {
        return List.of(Concern.values());
    }

    public List<Integer> getOfferedDays() {
        return DAYS;
    }

    public boolean shows(Concern one) {
        return one == chosen();
    }

    public boolean shows(UUID one) {
        return one.equals(id(cohort)) || one.equals(id(edition));
    }

    public boolean shows(Integer one) {
        return one.equals(chosenDays());
    }

    /** Where the people of that name are. */
    public String peopleNamed(String name) {
        return UriBuilder.fromPath("/runs/" + run() + "/people")
                .queryParam("text", "{name}")
                .build(name)
                .toString();
    }

    public boolean isNarrow() {
        return chosen() != null || id(cohort) != null || id(edition) != null || chosenDays() != null;
    }

    /** The address of this list from its first page, or from that cursor. */
    String address(String from) {
        var address = UriBuilder.fromPath("/runs/" + run() + "/concerns");
        if (chosen() != null) {
            address.queryParam("only", chosen());
        }
        if (id(cohort) != null) {
            address.queryParam("cohort", id(cohort));
        }
        if (id(edition) != null) {
            address.queryParam("edition", id(edition));
        }
        if (chosenDays() != null) {
            address.queryParam("days", chosenDays());
        }
        if (from != null) {
            address.queryParam("after", from);
        }
        return address.build().toString();
    }

    private Concern chosen() {
        return Arrays.stream(Concern.values())
                .filter(one -> one.name().equals(only))
                .findFirst()
                .orElse(null);
    }

    private Integer chosenDays() {
        return DAYS.stream()
                .filter(one -> one.toString().equals(days))
                .findFirst()
                .orElse(null);
    }

    private static UUID id(String text) {
        return text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? null
                : UUID.fromString(text);
    }
}
