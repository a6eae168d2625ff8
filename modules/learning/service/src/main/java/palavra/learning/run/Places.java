package palavra.learning.run;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunRole;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.WaitingCourse;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.cohort.Sorter;

/** The door check of every act in a run: who is in it, decided anew on each request. */
@ApplicationScoped
public class Places {

    private static final String MINE = "select e, r from Learner e join Run r on r.id = e.run where e.person = :person";

    /** In the database's own words, which alone can hold one of the two rows; Hibernate reads its answer anew each time. */
    private static final String HELD = """
            select {e.*}, {r.*} from enrollment e join run r on r.id = e.run
             where e.person = :person and e.run = :run for no key update of e
            """;

    private static final String WAITING = """
            select {e.*}, {r.*}, (select count(*)::integer from enrollment w
                where w.run = e.run and w.state = 'WAITING' and w.turn <= e.turn) as place
              from enrollment e join run r on r.id = e.run
             where e.person = :person and e.state = 'WAITING' order by e.turn
            """;

    @Inject
    @PersistenceUnit("learning")
    Session session;

    @Inject
    Syllabi syllabi;

    @Inject
    Sorter sorter;

    @Inject
    Regrading regrading;

    /** The actor's place; a refusal with status 404 when they have none, the same as for a run that does not exist. */
    public Place of(Actor actor, UUID run) {
        return find(actor, run).orElseThrow(Refusal::notFound);
    }

    /** The same, held until the transaction ends: what one learner does in a run happens one after the other. */
    public Place held(Actor actor, UUID run) {
        return find(actor, run, () -> session.createNativeQuery(HELD, Object[].class)
                        .addEntity("e", Learner.class)
                        .addEntity("r", Run.class))
                .orElseThrow(Refusal::notFound);
    }

    /** The run, for its team and administrators; a refusal with status 404 for everyone else. */
    public Run led(Actor actor, UUID id) {
        Run run = Run.findById(id);
        var sees = run != null && (run.hasOnTeam(actor.id()) || actor.is(Role.ADMINISTRATOR));
        if (!sees || actor.isAnonymous()) {
            throw Refusal.notFound();
        }
        return run;
    }

    /** The same, held, for those who lead it; a refusal with status 403 for others on its team. */
    public Run leading(Actor actor, UUID id) {
        led(actor, id);
        Run run = Run.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!actor.is(Role.ADMINISTRATOR) && !run.hasAs(RunRole.LEAD, actor.id())) {
            throw Refusal.notAllowed();
        }
        return run;
    }

    /** Whether they may see grades with names and change them: who answers for learners. */
    public boolean grades(Actor actor, Run run) {
        return actor.is(Role.ADMINISTRATOR)
                || run.hasAs(RunRole.LEAD, actor.id())
                || run.hasAs(RunRole.FACILITATOR, actor.id());
    }

    /** The run, for who may see its grades; status 403 for others on its team, 404 for everyone else. */
    public Run graded(Actor actor, UUID id) {
        var run = led(actor, id);
        if (!grades(actor, run)) {
            throw Refusal.notAllowed();
        }
        return run;
    }

    /** The place of a learner, whoever asks; empty while the run has nothing to read. */
    public Optional<Place> of(Run run, Learner learner) {
        var person = new Actor(learner.person, learner.name, Set.of());
        return run.reading(learner.edition).map(edition -> place(person, run, Optional.of(learner), false, edition));
    }

    /** The parts of their run that are not there for a learner. */
    public Set<UUID> hidden(Learner learner) {
        return Run.<Run>findById(learner.run).audiences().hiddenFrom(learner.cohort);
    }

    public Optional<Place> find(Actor actor, UUID run) {
        return find(actor, run, () -> session.createSelectionQuery(MINE + " and e.run = :run", Object[].class));
    }

    /** The places where the actor learns, without those where they only look. */
    public List<Place> all(Actor actor) {
        var places = new ArrayList<Place>();
        var learning = session.createSelectionQuery(MINE + " and e.state = ACTIVE and not e.staff", Object[].class)
                .setParameter("person", actor.id())
                .list();
        for (var row : learning) {
            place(actor, (Run) row[1], Optional.of((Learner) row[0]))
                    .filter(place -> !place.looksOnly())
                    .ifPresent(places::add);
        }
        return places;
    }

    /** The runs that the actor waits for, the one asked for first on top. */
    public List<WaitingCourse> waiting(Actor actor) {
        var waiting = new ArrayList<WaitingCourse>();
        var rows = session.createNativeQuery(WAITING, Object[].class)
                .addEntity("e", Learner.class)
                .addEntity("r", Run.class)
                .addScalar("place", Integer.class)
                .setParameter("person", actor.id())
                .list();
        for (var row : rows) {
            var run = (Run) row[1];
            run.reading(((Learner) row[0]).edition)
                    .map(edition -> run.waiting(edition, (Integer) row[2]))
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    private Optional<Place> find(Actor actor, UUID id, Supplier<SelectionQuery<Object[]>> mine) {
        if (actor.isAnonymous()) {
            return Optional.empty();
        }
        var row = mine.get()
                .setParameter("person", actor.id())
                .setParameter("run", id)
                .uniqueResult();
        if (row != null) {
            sort((Learner) row[0], (Run) row[1]);
            return place(actor, (Run) row[1], Optional.of((Learner) row[0]));
        }
        Run run = Run.findById(id);
        return run == null ? Optional.empty() : place(actor, run, Optional.empty());
    }

    /** Who comes to a cohort with work done before is graded by what is there for it; no other act of theirs comes between. */
    private void sort(Learner learner, Run run) {
        if (!learner.learns() || !sorter.sorts(run, learner)) {
            return;
        }
        var isSame = run.audiences().isEverybody();
        if (!isSame) {
            session.refresh(learner, LockModeType.PESSIMISTIC_WRITE);
        }
        if (sorter.sort(run, learner) && !isSame) {
            regrading.one(run, learner, new Cause(Kind.AUDIENCE, null, ""));
        }
    }

    private Optional<Place> place(Actor actor, Run run, Optional<Learner> learner) {
        var learns = learner.filter(Learner::isActive).filter(one -> !one.staff).isPresent();
        var looksOnly = run.hasOnTeam(actor.id()) || actor.is(Role.ADMINISTRATOR) && !learns;
        if (!learns && !looksOnly) {
            return Optional.empty();
        }
        var edition = learner.map(one -> run.reading(one.edition)).orElseGet(run::firstEdition);
        return edition.map(one -> place(actor, run, learner, looksOnly, one));
    }

    /** The team sees everything that somebody may be given. */
    private Place place(Actor actor, Run run, Optional<Learner> learner, boolean looksOnly, EditionView edition) {
        var whole = syllabi.of(edition.publication());
        var own =
                learner.filter(one -> !looksOnly).map(one -> whole.of(run, one)).orElse(whole);
        return new Place(actor, run, learner, looksOnly, edition, own, syllabi.sittings(run));
    }
}
