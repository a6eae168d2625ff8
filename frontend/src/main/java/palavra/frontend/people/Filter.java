package palavra.frontend.people;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.RosterQuery;

/** Which people the page shows, as its address says it; what makes no sense there shows all. */
public class Filter {

    @RestPath
    UUID run;

    @RestQuery
    String text;

    @RestQuery
    String state;

    @RestQuery
    String cohort;

    @RestQuery
    String cursor;

    RosterQuery query() {
        return new RosterQuery(getText(), chosenState(), chosenCohort(), cursor);
    }

    public String getText() {
        return text == null ? "" : text.strip();
    }

    public boolean shows(EnrollmentState one) {
        return one == chosenState();
    }

    public boolean shows(UUID one) {
        return one.equals(chosenCohort());
    }

    public List<EnrollmentState> getStates() {
        return List.of(EnrollmentState.values());
    }

    public boolean isNarrow() {
        return !getText().isEmpty() || chosenState() != null || chosenCohort() != null;
    }

    /** The address of this list from its first page, or from that cursor. */
    String address(String from) {
        var address = UriBuilder.fromPath("/runs/" + run + "/people");
        if (!getText().isEmpty()) {
            address.queryParam("text", "{text}");
        }
        if (chosenState() != null) {
            address.queryParam("state", chosenState());
        }
        if (chosenCohort() != null) {
            address.queryParam("cohort", chosenCohort());
        }
        if (from != null) {
            address.queryParam("cursor", from);
        }
        return (getText().isEmpty() ? address.build() : address.build(getText())).toString();
    }

    private EnrollmentState chosenState() {
        return Arrays.stream(EnrollmentState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private UUID chosenCohort() {
        return cohort == null || !cohort.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? null
                : UUID.fromString(cohort);
    }
}
