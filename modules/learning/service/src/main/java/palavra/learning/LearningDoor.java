package palavra.learning;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.AnswerFigures;
import palavra.learning.api.Answers;
import palavra.learning.api.Doorway;
import palavra.learning.api.EditionStanding;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Foresight;
import palavra.learning.api.Learning;
import palavra.learning.api.Membership;
import palavra.learning.api.MyLearning;
import palavra.learning.api.OutlineState;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.PollView;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Progress;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.Rehearsal;
import palavra.learning.api.RunPolicy;
import palavra.learning.api.SubmissionResult;
import palavra.learning.api.UnitState;
import palavra.learning.api.Vote;
import palavra.learning.enrollment.Arriving;
import palavra.learning.enrollment.Doorways;
import palavra.learning.enrollment.Enrolling;
import palavra.learning.enrollment.KeyTries;
import palavra.learning.figures.Figures;
import palavra.learning.foresight.Foreseeing;
import palavra.learning.policy.Policies;
import palavra.learning.poll.Voting;
import palavra.learning.problem.Answering;
import palavra.learning.problem.Rehearsing;
import palavra.learning.progress.Desk;
import palavra.learning.progress.Standings;
import palavra.learning.progress.Studying;
import palavra.learning.run.Learner;
import palavra.learning.run.LearnerRecords;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.sitting.ClosedUnits;

/** The door itself: for each act its transaction and its door check, and whether the learner is held meanwhile. */
@ApplicationScoped
@Transactional
public class LearningDoor implements Learning {

    @Inject
    Places places;

    @Inject
    Enrolling enrolling;

    @Inject
    KeyTries keys;

    @Inject
    Doorways doorways;

    @Inject
    Arriving arriving;

    @Inject
    Studying studying;

    @Inject
    Answering answering;

    @Inject
    Voting voting;

    @Inject
    Figures figures;

    @Inject
    Desk desk;

    @Inject
    Foreseeing foreseeing;

    @Inject
    Policies policies;

    @Inject
    LearnerRecords records;

    @Inject
    ClosedUnits closed;

    @Override
    public Enrollment enroll(Actor actor, UUID run, UUID edition, String key) {
        return enrolling.enroll(actor.signedIn(), run, edition, keys.open(actor, run, key));
    }

    @Override
    public Enrollment read(Actor actor, UUID run, UUID edition) {
        return enrolling.read(actor, run, edition);
    }

    @Override
    public Doorway doorway(Actor actor, UUID run) {
        return doorways.of(actor, run);
    }

    @Override
    public void arrive(Actor actor, String email) {
        arriving.arrive(actor, email);
    }

    @Override
    public void withdraw(Actor actor, UUID run) {
        enrolling.withdraw(actor, run);
    }

    @Override
    public Optional<Enrollment> enrollment(Actor actor, UUID run) {
        return places.find(actor, run).map(Place::enrollment);
    }

    @Override
    public boolean isEnrolled(UUID run, UUID person) {
        return Learner.count(
                        "run = ?1 and person = ?2 and state = ?3 and staff = false",
                        run,
                        person,
                        EnrollmentState.ACTIVE)
                > 0;
    }

    @Override
    public Membership membership(UUID run, UUID person) {
        return Learner.<Learner>find("run = ?1 and person = ?2", run, person)
                .firstResultOptional()
                .filter(Learner::learns)
                .map(one -> new Membership(true, one.cohort, places.hidden(one), closed.of(one)))
                .orElse(Membership.NONE);
    }

    @Override
    public MyLearning mine(Actor actor) {
        return desk.of(actor);
    }

    @Override
    public OutlineState outline(Actor actor, UUID run) {
        return studying.outline(places.of(actor, run));
    }

    @Override
    public UnitState unit(Actor actor, UUID run, UUID unit) {
        return studying.open(places.of(actor, run), unit);
    }

    @Override
    public ProblemView problem(Actor actor, UUID run, UUID problem) {
        return answering.view(places.of(actor, run), problem);
    }

    @Override
    public void complete(Actor actor, UUID run, UUID component) {
        studying.complete(places.of(actor, run), component);
    }

    @Override
    public ProblemView save(Actor actor, UUID run, UUID problem, Answers answers) {
        return answering.save(places.held(actor, run), problem, answers);
    }

    @Override
    public SubmissionResult submit(Actor actor, UUID run, UUID problem, Answers answers) {
        return answering.submit(places.held(actor, run), problem, answers);
    }

    @Override
    public PollView poll(Actor actor, UUID run, UUID poll) {
        return voting.view(places.of(actor, run), poll);
    }

    @Override
    public PollView vote(Actor actor, UUID run, UUID poll, Vote vote) {
        return voting.vote(places.held(actor, run), poll, vote == null ? null : vote.choice());
    }

    @Override
    public AnswerFigures answered(Actor actor, UUID course, UUID edition, UUID block) {
        return figures.of(actor.signedIn(), course, edition, block);
    }

    @Override
    public ProblemView hint(Actor actor, UUID run, UUID problem) {
        return answering.hint(places.held(actor, run), problem);
    }

    @Override
    public ProblemView rehearse(Actor actor, Rehearsal rehearsal) {
        actor.signedIn();
        return Rehearsing.view(rehearsal);
    }

    @Override
    public Progress progress(Actor actor, UUID run) {
        return studying.progress(places.of(actor, run));
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Foresight foresee(Actor actor, UUID run, UUID publication) {
        return foreseeing.publication(actor, run, publication);
    }

    @Override
    public Foresight foresee(Actor actor, UUID run, ProposedPolicy policy) {
        return foreseeing.policy(actor, run, policy);
    }

    @Override
    public RunPolicy policy(Actor actor, UUID run) {
        return policies.of(actor, run);
    }

    @Override
    public RunPolicy grade(Actor actor, UUID run, PolicyChange change) {
        return policies.change(actor, run, change);
    }

    @Override
    public List<EditionStanding> standing(Actor actor, UUID run) {
        return Standings.of(places.led(actor, run));
    }

    @Override
    public JsonNode records(Actor actor) {
        return records.of(actor.signedIn().id());
    }
}
