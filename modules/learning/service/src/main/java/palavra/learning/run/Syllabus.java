package palavra.learning.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import palavra.kernel.Language;
import palavra.learning.api.Completion;
import palavra.learning.api.SectionProgress;
import palavra.learning.pool.Drawn;
import palavra.learning.variable.Given;

/**
 * What somebody is given of a publication: what they can complete and what they are graded by, in order. It never changes.
 * Whoever is no learner has the whole; a learner has the same ({@link #of}) without what pools do not give them and with their
 * own numbers in problems with variables. Both look things up in one {@link Curriculum}, so nothing is ever copied.
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

    /** Whose numbers those are who are no learner. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Curriculum whole;

    /** By pool; empty for who has all of it. */
    private final Map<UUID, Drawn> drawn = new LinkedHashMap<>();

    /** What pools do not give; and the units where they give less, or in another order. */
    private final Set<UUID> undrawn = new HashSet<>();

    private final Map<UUID, Unit> own = new HashMap<>();

    private final Function<UUID, Given> numbers;

    Syllabus(UUID publication, Assessment assessment) {
        this(new Curriculum(publication, assessment));
    }

    private Syllabus(Curriculum whole) {
        this.whole = whole;
        numbers = problem -> Given.unseen(NOBODY, problem);
    }

    private Syllabus(Curriculum whole, Learner learner) {
        this.whole = whole;
        numbers = learner::given;
        for (var pool : whole.pools()) {
            var given = learner.drawn(pool);
            drawn.put(pool.id(), given);
            undrawn.addAll(pool.problems());
            given.problems().forEach(undrawn::remove);
            var shown = given.problems().stream().map(whole.components::get).toList();
            unit(pool.unit()).ifPresent(unit -> own.put(unit.id(), unit.given(pool, shown)));
        }
    }

    /** The same as one learner of a run has it. */
    public Syllabus of(Run run, Learner learner) {
        var shown = whole.without(run.audiences().hiddenFrom(learner.cohort));
        return shown.isDrawn ? new Syllabus(shown, learner) : having(shown);
    }

    /** The same with what a learner draws, whoever its parts are for: what they did before is marked by it. */
    Syllabus drawnBy(Learner learner) {
        return whole.isDrawn ? new Syllabus(whole, learner) : this;
    }

    /** The same without some parts, as if they had never been written. */
    public Syllabus without(Set<UUID> parts) {
        return having(whole.without(parts));
    }

    private Syllabus having(Curriculum shown) {
        return shown == whole ? this : new Syllabus(shown);
    }

    /** How many graded parts of each type are not there for its learner. */
    Map<String, Integer> withheld() {
        return whole.withheld;
    }

    /** Whether a learner does something here to earn points: what somebody gives for work done elsewhere is not answered. */
    public boolean isAnswered(UUID item) {
        return asked(item).isPresent()
                || assignment(item).filter(one -> !one.assignment().elsewhere()).isPresent();
    }

    public UUID edition() {
        return whole.outline().edition();
    }

    /** The number of the publication in its edition. */
    public int number() {
        return whole.outline().number();
    }

    public UUID publication() {
        return whole.publication;
    }

    public GradingPolicy policy() {
        return whole.assessment.policy();
    }

    public Collection<Unit> units() {
        return own.isEmpty()
                ? whole.units.values()
                : whole.units.values().stream()
                        .map(unit -> own.getOrDefault(unit.id(), unit))
                        .toList();
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(own.containsKey(id) ? own.get(id) : whole.units.get(id));
    }

    public Optional<Component> component(UUID id) {
        return given(whole.components, id);
    }

    /** With the numbers they have, where it has variables. */
    public Optional<AssessedProblem> problem(UUID id) {
        return asked(id).map(this::numbered);
    }

    private AssessedProblem numbered(AssessedProblem problem) {
        return problem.definition().variables().isEmpty()
                ? problem
                : numbers.apply(problem.id()).of(problem).problem();
    }

    /** As its author wrote it, which says all that need not be known of the numbers in it. */
    public Optional<AssessedProblem> asked(UUID id) {
        return given(whole.problems, id);
    }

    private <T> Optional<T> given(Map<UUID, T> all, UUID id) {
        return undrawn.contains(id) ? Optional.empty() : Optional.ofNullable(all.get(id));
    }

    public Optional<AssessedPoll> poll(UUID id) {
        return Optional.ofNullable(whole.polls.get(id));
    }

    public List<AssessedPoll> pollsOf(Unit unit) {
        return whole.polls.values().stream()
                .filter(poll -> poll.unit().equals(unit.id()))
                .toList();
    }

    public Optional<AssessedCloud> cloud(UUID id) {
        return Optional.ofNullable(whole.clouds.get(id));
    }

    public List<AssessedCloud> cloudsOf(Unit unit) {
        return whole.clouds.values().stream()
                .filter(cloud -> cloud.unit().equals(unit.id()))
                .toList();
    }

    public Optional<AssessedAssignment> assignment(UUID id) {
        return Optional.ofNullable(whole.assignments.get(id));
    }

    public List<AssessedAssignment> assignmentsOf(Unit unit) {
        return whole.assignments.values().stream()
                .filter(one -> one.unit().equals(unit.id()))
                .toList();
    }

    /** All that is assessed, by id: its definition, to be compared. */
    public Map<UUID, Record> assessed() {
        return whole.assessed();
    }

    /** What can earn points, if it is that. */
    public Optional<Item> item(UUID id) {
        var problem = asked(id)
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
                .map(part -> numbered(whole.problems.get(part.id())))
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
        return whole.pools();
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

    /** The numbers they have in the problems of a unit, by problem. */
    Map<UUID, Given> givenIn(Unit unit) {
        return unit.components().stream()
                .flatMap(part -> asked(part.id()).stream())
                .filter(problem -> !problem.definition().variables().isEmpty())
                .collect(Collectors.toMap(
                        AssessedProblem::id,
                        problem -> numbers.apply(problem.id()).of(problem).given()));
    }

    /** What can earn points in a subsection, in its order. */
    public List<Item> itemsOf(OutlineSubsection subsection) {
        return subsection.units().stream()
                .flatMap(unit -> whole.assessment.components().getOrDefault(unit.id(), List.of()).stream())
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
        return whole.outline().sections();
    }

    public List<OutlineSubsection> subsections() {
        return whole.subsections();
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
        return new Completion((int) complete, units().size());
    }

    public List<SectionProgress> sections(Set<UUID> done) {
        return whole.outline().sections().stream()
                .map(section -> {
                    var inside = section.subsections().stream()
                            .flatMap(subsection -> subsection.units().stream())
                            .flatMap(unit -> unit(unit.id()).stream())
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
                        last != null && unit(last).isPresent() && !unit.id().equals(last))
                .filter(waits)
                .findFirst();
        return after.or(() -> units().stream().filter(waits).findFirst());
    }
}
