package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.learning.api.EnrollmentState;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;

/** Says which units of all editions of a run a learner cannot open now: what belongs to them is kept from them everywhere. */
@ApplicationScoped
public class ClosedUnits {

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Clock clock;

    /** The closed units of one learner. */
    public Set<UUID> of(Learner learner) {
        return of(Run.findById(learner.run), List.of(learner), any -> true).get(learner.person);
    }

    /** Those of these people who learn in a run and cannot open that unit. */
    public Set<UUID> to(UUID run, UUID unit, Set<UUID> people) {
        var learners = Learner.<Learner>list(
                "run = ?1 and person in ?2 and state = ?3 and staff = false", run, people, EnrollmentState.ACTIVE);
        return of(Run.findById(run), learners, unit::equals).entrySet().stream()
                .filter(closed -> !closed.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those of the units asked for, by person. */
    private Map<UUID, Set<UUID>> of(Run run, List<Learner> learners, Predicate<UUID> asked) {
        var begun = Sitting.begun(learners.stream().map(learner -> learner.id).toList());
        return learners.stream().collect(Collectors.toMap(learner -> learner.person, learner -> places.of(run, learner)
                .map(place -> closed(place, learner, begun.getOrDefault(learner.id, Set.of()), asked))
                .orElse(Set.of())));
    }

    private Set<UUID> closed(Place place, Learner learner, Set<UUID> begun, Predicate<UUID> asked) {
        var now = clock.instant();
        var hidden = places.hidden(learner);
        return units(place, asked)
                .filter(unit -> !isOpen(place, unit, hidden, begun, now))
                .map(Syllabus.Unit::id)
                .collect(Collectors.toSet());
    }

    /** Each as their own edition has it, else as another one does. */
    private Stream<Syllabus.Unit> units(Place place, Predicate<UUID> asked) {
        var units = new HashMap<UUID, Syllabus.Unit>();
        Stream.concat(Stream.of(place.edition()), place.run().published().stream())
                .flatMap(edition -> syllabi.of(edition.publication()).units().stream())
                .filter(unit -> asked.test(unit.id()))
                .forEach(unit -> units.putIfAbsent(unit.id(), unit));
        return units.values().stream();
    }

    private static boolean isOpen(Place place, Syllabus.Unit unit, Set<UUID> hidden, Set<UUID> begun, Instant now) {
        var part = unit.subsection().id();
        return place.run().hasStarted(now)
                && !hidden.contains(part)
                && place.isOpen(unit, now)
                && (!place.sittings().containsKey(part) || begun.contains(part));
    }
}
