package palavra.frontend.learn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.Component;
import palavra.content.api.Outline;
import palavra.content.api.OutlineUnit;
import palavra.content.api.Pool;
import palavra.content.api.UnitContent;
import palavra.frontend.cloud.CloudCard;
import palavra.kernel.Language;
import palavra.learning.api.Completion;
import palavra.learning.api.ProblemView;
import palavra.learning.api.UnitState;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.cloud.CloudView;

/** A unit with its place on the cord and its parts in their order, ready to be drawn. */
record UnitView(
        UUID run,
        UnitState state,
        UnitContent content,
        int sectionNumber,
        List<OutlineUnit> units,
        List<CordUnit> cord,
        List<Part> parts) {

    /** A component with what its reader has done; card only for problems, and so on for each type that has more to it. */
    record Part(
            Component component,
            boolean done,
            ProblemCard card,
            PollCard poll,
            CloudCard cloud,
            WorkCard work,
            PoolNote pool) {}

    /** How many problems of a pool each learner is given. */
    record PoolNote(int given, int of) {

        /** Whether there is anything to say: not where everybody is given all. */
        public boolean drawn() {
            return given < of;
        }
    }

    private static final int BEADS_IN_A_LINE = 12;

    static UnitView of(
            UUID run,
            UnitState state,
            List<AssignmentCard> works,
            List<CloudView> clouds,
            UnitContent content,
            Outline tree,
            UUID at,
            String said) {
        var sections = tree.sections().stream().map(section -> section.id()).toList();
        var here = tree.sections().stream()
                .filter(section -> section.id().equals(content.section().id()));
        var cord = Shown.units(here)
                .map((OutlineUnit unit) -> CordUnit.of(
                        unit, state.outline(), state.opens(), content.unit().id()))
                .toList();
        var number = sections.indexOf(content.section().id()) + 1;
        var units = Shown.units(tree.sections().stream()).toList();
        return new UnitView(
                run, state, content, number, units, cord, parts(run, state, works, clouds, content, at, said));
    }

    private static List<Part> parts(
            UUID run,
            UnitState state,
            List<AssignmentCard> works,
            List<CloudView> clouds,
            UnitContent content,
            UUID at,
            String said) {
        var drawn = new ArrayList<Part>();
        var slots = Slots.of(content.components(), state.problems());
        var pools = pools(content, state, slots);
        var number = 0;
        for (var component : content.components()) {
            var problem = slots.get(component.id());
            if (problem != null) {
                number++;
            } else if (component.type().equals("problem")) {
                continue;
            }
            var about = (problem == null ? component.id() : problem.id()).equals(at) ? said : null;
            var card =
                    problem == null ? null : ProblemCard.in(run, content.unit().id(), number, problem, about);
            drawn.add(new Part(
                    component,
                    state.done().contains(component.id()),
                    card,
                    poll(run, state, content, component, about),
                    cloud(run, clouds, content, component),
                    work(run, works, content, component),
                    pools.get(component.id())));
        }
        return drawn;
    }

    /** The team is told what learners get, a learner what they got: that may be more than a pool gives by now. */
    private static Map<UUID, PoolNote> pools(UnitContent content, UnitState state, Map<UUID, ProblemView> slots) {
        return Pool.in(content.components(), Component::type).stream()
                .collect(Collectors.toMap(one -> one.pool().id(), one -> {
                    var of = one.problems().size();
                    var own = one.problems().stream().filter(slot -> slots.containsKey(slot.id()));
                    return new PoolNote(
                            state.enrollment().staff() ? one.pool().pool().of(of) : (int) own.count(), of);
                }));
    }

    private static PollCard poll(UUID run, UnitState state, UnitContent content, Component component, String said) {
        return state.polls().stream()
                .filter(one -> one.id().equals(component.id()) && component.poll() != null)
                .findFirst()
                .map(one -> PollCard.in(run, content.unit().id(), component, content.language(), one, said))
                .orElse(null);
    }

    private static CloudCard cloud(UUID run, List<CloudView> clouds, UnitContent content, Component component) {
        return clouds.stream()
                .filter(one -> one.id().equals(component.id()) && component.cloud() != null)
                .findFirst()
                .map(one -> CloudCard.in(run, content.unit().id(), component, content.language(), one))
                .orElse(null);
    }

    private static WorkCard work(UUID run, List<AssignmentCard> works, UnitContent content, Component component) {
        return works.stream()
                .filter(one -> one.id().equals(component.id()))
                .findFirst()
                .map(one -> new WorkCard(
                        "/runs/" + run + "/units/" + content.unit().id() + "/assignments/" + one.id(), one))
                .orElse(null);
    }

    public ZoneId zone() {
        return ZoneId.of(state.zone());
    }

    public Language language() {
        return content.language();
    }

    public UUID id() {
        return content.unit().id();
    }

    /** From when the reader can open it; null when they can. */
    public Instant opens(OutlineUnit unit) {
        return state.opens().get(unit.id());
    }

    /** The one before this; null for the first. */
    public OutlineUnit previous() {
        return beside(-1);
    }

    /** The one after it; null for the last. */
    public OutlineUnit next() {
        return beside(1);
    }

    private OutlineUnit beside(int step) {
        var ids = units.stream().map(OutlineUnit::id).toList();
        var at = ids.indexOf(id()) + step;
        return at < 0 || at >= units.size() ? null : units.get(at);
    }

    public int position() {
        return (int) cord.stream().takeWhile(unit -> !unit.here()).count() + 1;
    }

    public List<String> beads() {
        return cord.size() > BEADS_IN_A_LINE
                ? List.of()
                : cord.stream().map(unit -> unit.here() ? "here" : unit.bead()).toList();
    }

    /** Complete units of this section. */
    public Completion done() {
        var complete = cord.stream()
                .map(unit -> state.outline().get(unit.id()))
                .filter(unit -> unit != null && unit.done() >= unit.of());
        return new Completion((int) complete.count(), cord.size());
    }

    /** How many problems hold answers that were saved and not sent. */
    public int saved() {
        return (int) state.problems().stream().filter(ProblemView::saved).count();
    }

    public boolean hasProblems() {
        return !state.problems().isEmpty();
    }
}
