package palavra.courses.listening;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.Assessment;
import palavra.content.api.Content;
import palavra.content.api.EditionPublished;
import palavra.courses.run.Run;
import palavra.kernel.Actor;
import palavra.kernel.Role;

/**
 * Finds out whether a publication only corrects texts: the same tree with the same dates, the same policy, and every
 * problem to the letter as it was, since an answer may hang on each of its words.
 */
@ApplicationScoped
class Corrections {

    private static final Actor SELF = new Actor(new UUID(0, 2), "courses", Set.of(Role.SERVICE));

    private final Content content;

    Corrections(Content content) {
        this.content = content;
    }

    /**
     * Those of the publications shown in runs that take corrections, to which this one is a correction. Call it outside
     * a transaction; content is asked only where there is such a run.
     */
    Set<UUID> to(EditionPublished told) {
        var shown = QuarkusTransaction.requiringNew().call(() -> Run.shownWhereCorrected(told.edition()));
        if (shown.isEmpty()) {
            return Set.of();
        }
        var next = Frame.of(content.assessment(SELF, told.publication()));
        return shown.stream()
                .filter(publication ->
                        Frame.of(content.assessment(SELF, publication)).equals(next))
                .collect(Collectors.toSet());
    }

    /** Everything of a publication that learners are graded by, without the texts around it. */
    private record Frame(
            List<Object> tree, Map<UUID, List<UUID>> components, Object policy, Object problems, Object pools) {

        static Frame of(Assessment assessment) {
            var tree = assessment.outline().sections().stream()
                    .flatMap(section -> section.subsections().stream()
                            .<Object>map(part -> List.of(
                                    section.id(),
                                    part.id(),
                                    String.valueOf(part.assignmentType()),
                                    String.valueOf(part.due()),
                                    part.units().stream()
                                            .map(unit -> List.of(unit.id(), unit.components()))
                                            .toList())))
                    .toList();
            return new Frame(
                    tree, assessment.components(), assessment.policy(), assessment.problems(), assessment.pools());
        }
    }
}
