package palavra.courses.settings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.courses.course.Institution;
import palavra.courses.run.Run;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** The institutions a run may be given to by somebody: their own, the course's, and the one that hosts it. */
public record Hosts(List<Institution> all) {

    public static Hosts of(Actor actor, Run run) {
        var named = Stream.of(run.host(), run.course().institution())
                .map(Institution::id)
                .distinct()
                .toList();
        return new Hosts(Institution.open(actor, named));
    }

    /** The chosen one; null for null. */
    public Institution choose(UUID wanted) {
        return wanted == null
                ? null
                : all.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid(
                                "host-not-yours", "Only who leads something at an institution can give it a run."));
    }

    public List<palavra.courses.api.Institution> views() {
        return all.stream().map(Institution::view).toList();
    }
}
