package palavra.learning.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.AssessedCloud;
import palavra.content.api.AssessedPoll;
import palavra.content.api.AssessedPool;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.GradingPolicy;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.kernel.Language;
import palavra.learning.api.Completion;
import palavra.learning.api.SectionProgress;
import palavra.learning.pool.Drawn;

/**
 * A publication as learning thinks of it: what can be completed, what is graded, in order. It never changes. Where it has
 * pools, each learner has one of their own ({@link #of}): what they are not given is not there for them.
 */
public final class Syllabus {

    /** A unit with the components that can be completed, and from when it is open; null for from the beginning. */
    public record Unit(
            UUID id,
            String title,
            Language language,
            UUID section,
            OutlineSubsection subsection,
            Instant opens,
            List<Component> components) {

        public Completion completion(Set<UUID> done) {
            var complete =
                    components.stream().filter(part -> done.contains(part.id())).count();
            return new Completion((int) complete, components.size());
        }

        public boolean isComplete(Set<UUID> done) {
            return components.stream().allMatch(part -> done.contains(part.id()));
        }

        /** The same for who is given that of a pool, in that order. */
        private Unit given(AssessedPool pool, List<Component> problems) {
            var left = problems.iterator();
            var parts = components.stream()
                    .filter(part -> !pool.problems().contains(part.id()) || left.hasNext())
                    .map(part -> pool.problems().contains(part.id()) ? left.next() : part)
                    .toList();
            return new Unit(id, title, language, section, subsection, opens, parts);
        }
    }

    /** A component that can be completed. */
    public record Component(UUID id, String type, UUID unit) {}

    /**
     * The type of what stands for a unit with nothing to do in it, its first component or itself: it is complete once the
     * unit was opened, never before.
     */
    public static final String OPENING = "opening";

    /** What can earn points, a problem or an assignment; language of its title, null for that of the edition. */
    public record Item(UUID id, UUID unit, String title, Language language, BigDecimal possible) {}

    private static final int LESSER = 20;

    private static final Set<String> COMPLETABLE = Set.of("html", "video", "discussion");

    private final UUID publication;
    private final Assessment assessment;
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Component> components = new LinkedHashMap<>();
    private final Map<UUID, AssessedProblem> problems = new LinkedHashMap<>();
    private final Map<UUID, AssessedPoll> polls = new LinkedHashMap<>();
    private final Map<UUID, AssessedCloud> clouds = new LinkedHashMap<>();
    private final Map<UUID, AssessedAssignment> assignments = new LinkedHashMap<>();

    private final Map<String, Integer> withheld;

    /** The same without some parts, as cohorts have it: that is the same for many. */
    private final Cache<Set<UUID>, Syllabus> lesser =
            Caffeine.newBuilder().maximumSize(LESSER).build();

    /** By pool; empty for what everybody has. */
    private final Map<UUID, Drawn> drawn = new LinkedHashMap<>();

    Syllabus(UUID publication, Assessment assessment) {
        this(publication, assessment, Map.of());
    }

    private Syllabus(UUID publication, Assessment assessment, Map<String, Integer> withheld) {
        this.withheld = withheld;
        this.publication = publication;
        this.assessment = assessment;
        assessment.problems().forEach(problem -> problems.put(problem.id(), problem));
        assessment.polls().forEach(poll -> polls.put(poll.id(), poll));
        assessment.clouds().forEach(cloud -> clouds.put(cloud.id(), cloud));
        assessment.assignments().forEach(one -> assignments.put(one.id(), one));
        for (var section : assessment.outline().sections()) {
            for (var subsection : section.subsections()) {
                subsection.units().forEach(unit -> add(unit, section.id(), subsection));
            }
        }
    }

    private Syllabus(Syllabus whole, Learner learner) {
        withheld = whole.withheld;
        publication = whole.publication;
        assessment = whole.assessment;
        units.putAll(whole.units);
        components.putAll(whole.components);
        problems.putAll(whole.problems);
        polls.putAll(whole.polls);
        clouds.putAll(whole.clouds);
        assignments.putAll(whole.assignments);
        for (var pool : assessment.pools()) {
            var given = learner.drawn(pool);
            var withheld = new HashSet<>(pool.problems());
            given.problems().forEach(withheld::remove);
            drawn.put(pool.id(), given);
            problems.keySet().removeAll(withheld);
            components.keySet().removeAll(withheld);
            var shown = given.problems().stream().map(components::get).toList();
            units.computeIfPresent(pool.unit(), (id, unit) -> unit.given(pool, shown));
        }
    }

    /** The same as one learner of a run has it. */
    public Syllabus of(Run run, Learner learner) {
        var shown = without(run.audiences().hiddenFrom(learner.cohort));
        return shown.assessment.pools().isEmpty() ? shown : new Syllabus(shown, learner);
    }

    /** The same without some parts, as if they had never been written. */
    public Syllabus without(Set<UUID> parts) {
        return parts.isEmpty() ? this : lesser.get(parts, this::withholding);
    }

    private Syllabus withholding(Set<UUID> parts) {
        var counts = subsections().stream()
                .filter(part -> parts.contains(part.id()) && isGraded(part) && earns(part))
                .collect(Collectors.toMap(OutlineSubsection::assignmentType, part -> 1, Integer::sum));
        return new Syllabus(publication, Withheld.from(assessment, parts), counts);
    }

    private boolean earns(OutlineSubsection part) {
        return itemsOf(part).stream().anyMatch(item -> item.possible().signum() > 0);
    }

    /** How many graded parts of each type are not there for its learner. */
    Map<String, Integer> withheld() {
        return withheld;
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
            parts.add(new Component(ids.isEmpty() ? unit.id() : ids.getFirst(), OPENING, unit.id()));
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

    /** Whether a learner does something here to earn points: what somebody gives for work done elsewhere is not answered. */
    public boolean isAnswered(UUID item) {
        return problems.containsKey(item)
                || assignment(item).filter(one -> !one.assignment().elsewhere()).isPresent();
    }

    /** Nobody can answer a problem whose key is not known, vote where voting has ended, or hand in nothing. */
    private boolean isCompletable(String type, UUID id) {
        return switch (type) {
            case "problem", "assignment" -> isAnswered(id);
            case "cloud" -> clouds.containsKey(id);
            case "poll" -> polls.containsKey(id) && !polls.get(id).closed();
            default -> COMPLETABLE.contains(type);
        };
    }

    public UUID edition() {
        return assessment.outline().edition();
    }

    /** The number of the publication in its edition. */
    public int number() {
        return assessment.outline().number();
    }

    public UUID publication() {
        return publication;
    }

    public GradingPolicy policy() {
        return assessment.policy();
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public Optional<Component> component(UUID id) {
        return Optional.ofNullable(components.get(id));
    }

    public Optional<AssessedProblem> problem(UUID id) {
        return Optional.ofNullable(problems.get(id));
    }

    public Map<UUID, AssessedProblem> problems() {
        return java.util.Collections.unmodifiableMap(problems);
    }

    public Optional<AssessedPoll> poll(UUID id) {
        return Optional.ofNullable(polls.get(id));
    }

    public List<AssessedPoll> pollsOf(Unit unit) {
        return polls.values().stream()
                .filter(poll -> poll.unit().equals(unit.id()))
                .toList();
    }

    public Optional<AssessedCloud> cloud(UUID id) {
        return Optional.ofNullable(clouds.get(id));
    }

    public List<AssessedCloud> cloudsOf(Unit unit) {
        return clouds.values().stream()
                .filter(cloud -> cloud.unit().equals(unit.id()))
                .toList();
    }

    public Optional<AssessedAssignment> assignment(UUID id) {
        return Optional.ofNullable(assignments.get(id));
    }

    public List<AssessedAssignment> assignmentsOf(Unit unit) {
        return assignments.values().stream()
                .filter(one -> one.unit().equals(unit.id()))
                .toList();
    }

    /** All that is assessed, by id: its definition, to be compared. */
    public Map<UUID, Record> assessed() {
        var all = new LinkedHashMap<UUID, Record>(problems);
        all.putAll(assignments);
        return all;
    }

    /** What can earn points, if it is that. */
    public Optional<Item> item(UUID id) {
        var problem = problem(id)
                .map(one -> new Item(
                        one.id(),
                        one.unit(),
                        one.title(),
                        one.language(),
                        one.definition().possible()));
        return problem.or(() -> assignment(id)
                .map(one -> new Item(
                        one.id(),
                        one.unit(),
                        one.title(),
                        one.language(),
                        one.assignment().possible())));
    }

    public boolean isGraded(UUID item) {
        return item(item)
                .flatMap(one -> unit(one.unit()))
                .map(unit -> isGraded(unit.subsection()))
                .orElse(false);
    }

    /** The problems of a unit in the order they stand there. */
    public List<AssessedProblem> problemsOf(Unit unit) {
        return unit.components().stream()
                .filter(part -> part.type().equals("problem"))
                .map(part -> problems.get(part.id()))
                .toList();
    }

    /** The problems of a subsection in their order. */
    public List<AssessedProblem> problemsOf(OutlineSubsection subsection) {
        return subsection.units().stream()
                .flatMap(unit -> unit(unit.id()).stream())
                .flatMap(unit -> problemsOf(unit).stream())
                .toList();
    }

    public List<AssessedPool> pools() {
        return assessment.pools();
    }

    /** Whether not everybody is given it. */
    public boolean isDrawn(UUID problem) {
        return pools().stream()
                .anyMatch(pool ->
                        pool.gives() < pool.problems().size() && pool.problems().contains(problem));
    }

    /** What its learner is given of a pool; empty for who has all of it. */
    public Optional<Drawn> drawn(AssessedPool pool) {
        return Optional.ofNullable(drawn.get(pool.id()));
    }

    /** The same for each pool of a unit. */
    Map<UUID, Drawn> drawnIn(Unit unit) {
        return pools().stream()
                .filter(pool -> pool.unit().equals(unit.id()) && drawn.containsKey(pool.id()))
                .collect(Collectors.toMap(AssessedPool::id, pool -> drawn.get(pool.id())));
    }

    /** What can earn points in a subsection, in its order. */
    public List<Item> itemsOf(OutlineSubsection subsection) {
        return subsection.units().stream()
                .flatMap(unit -> assessment.components().getOrDefault(unit.id(), List.of()).stream())
                .flatMap(id -> item(id).stream())
                .toList();
    }

    /** All that can be done in a subsection. */
    public List<UUID> blocksOf(UUID subsection) {
        return subsection(subsection).stream()
                .flatMap(part -> part.units().stream())
                .flatMap(unit -> unit(unit.id()).stream())
                .flatMap(unit -> unit.components().stream())
                .map(Component::id)
                .toList();
    }

    public List<OutlineSection> outline() {
        return assessment.outline().sections();
    }

    public List<OutlineSubsection> subsections() {
        return assessment.outline().sections().stream()
                .flatMap(section -> section.subsections().stream())
                .toList();
    }

    public Optional<OutlineSubsection> subsection(UUID id) {
        return subsections().stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Whether what is earned there counts for the course grade. */
    public static boolean isGraded(OutlineSubsection subsection) {
        return subsection.assignmentType() != null
                && !subsection.assignmentType().isBlank();
    }

    public Completion completion(Set<UUID> done) {
        var complete = units().stream().filter(unit -> unit.isComplete(done)).count();
        return new Completion((int) complete, units.size());
    }

    public List<SectionProgress> sections(Set<UUID> done) {
        return assessment.outline().sections().stream()
                .map(section -> {
                    var inside = section.subsections().stream()
                            .flatMap(subsection -> subsection.units().stream())
                            .map(unit -> units.get(unit.id()))
                            .toList();
                    var complete = inside.stream()
                            .filter(unit -> unit.isComplete(done))
                            .count();
                    return new SectionProgress(
                            section.id(),
                            section.title(),
                            new Completion((int) complete, inside.size()),
                            section.language());
                })
                .toList();
    }

    /** The unit to go on with: the last one when it still waits, else the first waiting after it, else the first of all. */
    Optional<Unit> next(UUID last, Predicate<Unit> waits) {
        var after = units().stream()
                .dropWhile(unit ->
                        last != null && units.containsKey(last) && !unit.id().equals(last))
                .filter(waits)
                .findFirst();
        return after.or(() -> units().stream().filter(waits).findFirst());
    }
}
