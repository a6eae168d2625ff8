package palavra.learning.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.AssessedCloud;
import palavra.content.api.AssessedPoll;
import palavra.content.api.AssessedPool;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.learning.run.Syllabus.Component;
import palavra.learning.run.Syllabus.Unit;

/**
 * What a publication holds, by id and in its order: its units with what can be completed in them, and all that is assessed.
 * It is the same for everybody and never changes; {@link Syllabus} is what somebody is given of it.
 */
final class Curriculum {

    private static final int LESSER = 20;

    private static final Set<String> COMPLETABLE = Set.of("html", "video", "discussion");

    final UUID publication;
    final Assessment assessment;
    final Map<UUID, AssessedProblem> problems = new LinkedHashMap<>();
    final Map<UUID, AssessedPoll> polls = new LinkedHashMap<>();
    final Map<UUID, AssessedCloud> clouds = new LinkedHashMap<>();
    final Map<UUID, AssessedAssignment> assignments = new LinkedHashMap<>();
    final Map<UUID, Unit> units = new LinkedHashMap<>();
    final Map<UUID, Component> components = new LinkedHashMap<>();

    /** Whether learners differ in what they are given of it. */
    final boolean isDrawn;

    /** How many graded parts of each type were left out. */
    final Map<String, Integer> withheld;

    /** The same without some parts, as cohorts have it: that is the same for many. */
    private final Cache<Set<UUID>, Curriculum> lesser =
            Caffeine.newBuilder().maximumSize(LESSER).build();

    Curriculum(UUID publication, Assessment assessment) {
        this(publication, assessment, Map.of());
    }

    private Curriculum(UUID publication, Assessment assessment, Map<String, Integer> withheld) {
        this.withheld = withheld;
        this.publication = publication;
        this.assessment = assessment;
        assessment.problems().forEach(problem -> problems.put(problem.id(), problem));
        assessment.polls().forEach(poll -> polls.put(poll.id(), poll));
        assessment.clouds().forEach(cloud -> clouds.put(cloud.id(), cloud));
        assessment.assignments().forEach(one -> assignments.put(one.id(), one));
        isDrawn = !pools().isEmpty()
                || problems.values().stream()
                        .anyMatch(one -> !one.definition().variables().isEmpty());
        for (var section : outline().sections()) {
            for (var subsection : section.subsections()) {
                subsection.units().forEach(unit -> add(unit, section.id(), subsection));
            }
        }
    }

    Outline outline() {
        return assessment.outline();
    }

    List<AssessedPool> pools() {
        return assessment.pools();
    }

    List<OutlineSubsection> subsections() {
        return outline().sections().stream()
                .flatMap(section -> section.subsections().stream())
                .toList();
    }

    /** All that is assessed, by id: its definition, to be compared. */
    Map<UUID, Record> assessed() {
        var all = new LinkedHashMap<UUID, Record>(problems);
        all.putAll(assignments);
        return Collections.unmodifiableMap(all);
    }

    /** The same without some parts, as if they had never been written. */
    Curriculum without(Set<UUID> parts) {
        return parts.isEmpty() ? this : lesser.get(parts, this::withholding);
    }

    private Curriculum withholding(Set<UUID> parts) {
        var counts = subsections().stream()
                .filter(part -> parts.contains(part.id()) && Syllabus.isGraded(part) && earns(part))
                .collect(Collectors.toMap(OutlineSubsection::assignmentType, part -> 1, Integer::sum));
        return new Curriculum(publication, Withheld.from(assessment, parts), counts);
    }

    private boolean earns(OutlineSubsection part) {
        return part.units().stream()
                .flatMap(unit -> assessment.components().getOrDefault(unit.id(), List.of()).stream())
                .anyMatch(id -> problems.containsKey(id)
                                && problems.get(id).definition().possible().signum() > 0
                        || assignments.containsKey(id)
                                && assignments.get(id).assignment().possible().signum() > 0);
    }

    private void add(OutlineUnit unit, UUID section, OutlineSubsection subsection) {
        var ids = assessment.components().getOrDefault(unit.id(), List.of());
        var parts = new ArrayList<Component>();
        for (var place = 0; place < Math.min(ids.size(), unit.components().size()); place++) {
            var type = unit.components().get(place);
            var id = ids.get(place);
            if (isCompletable(type, id)) {
                parts.add(new Component(id, type, unit.id()));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Component(ids.isEmpty() ? unit.id() : ids.getFirst(), Syllabus.OPENING, unit.id()));
        }
        parts.forEach(part -> components.put(part.id(), part));
        units.put(
                unit.id(),
                new Unit(
                        unit.id(),
                        unit.title(),
                        unit.language(),
                        section,
                        subsection,
                        unit.opens(),
                        List.copyOf(parts)));
    }

    /** Nobody can answer a problem whose key is not known, vote where voting has ended, or hand in nothing. */
    private boolean isCompletable(String type, UUID id) {
        return switch (type) {
            case "problem", "assignment" ->
                problems.containsKey(id)
                        || assignments.containsKey(id)
                                && !assignments.get(id).assignment().elsewhere();
            case "cloud" -> clouds.containsKey(id);
            case "poll" -> polls.containsKey(id) && !polls.get(id).closed();
            default -> COMPLETABLE.contains(type);
        };
    }
}
