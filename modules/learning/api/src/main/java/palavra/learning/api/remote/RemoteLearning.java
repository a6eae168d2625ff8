package palavra.learning.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.AnswerFigures;
import palavra.learning.api.Answers;
import palavra.learning.api.ChosenEdition;
import palavra.learning.api.Doorway;
import palavra.learning.api.EditionStanding;
import palavra.learning.api.Enrollment;
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

/** The door where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteLearning implements Learning {

    private final LearningClient client;

    RemoteLearning(@RestClient LearningClient client) {
        this.client = client;
    }

    @Override
    public Enrollment enroll(Actor actor, UUID run, UUID edition, String key) {
        return client.enroll(run, new ChosenEdition(edition, key));
    }

    @Override
    public Enrollment read(Actor actor, UUID run, UUID edition) {
        return client.read(run, new ChosenEdition(edition));
    }

    @Override
    public Foresight foresee(Actor actor, UUID run, UUID publication) {
        return client.foresee(run, publication);
    }

    @Override
    public Foresight foresee(Actor actor, UUID run, ProposedPolicy policy) {
        return client.foresee(run, policy);
    }

    @Override
    public RunPolicy policy(Actor actor, UUID run) {
        return client.policy(run);
    }

    @Override
    public RunPolicy grade(Actor actor, UUID run, PolicyChange change) {
        return client.grade(run, change);
    }

    @Override
    public List<EditionStanding> standing(Actor actor, UUID run) {
        return client.standing(run);
    }

    @Override
    public Doorway doorway(Actor actor, UUID run) {
        return client.doorway(run);
    }

    @Override
    public void arrive(Actor actor, String email) {
        client.arrive();
    }

    @Override
    public void withdraw(Actor actor, UUID run) {
        client.withdraw(run);
    }

    @Override
    public Optional<Enrollment> enrollment(Actor actor, UUID run) {
        return actor.isAnonymous() ? Optional.empty() : present(() -> client.enrollment(run));
    }

    @Override
    public boolean isEnrolled(UUID run, UUID person) {
        return present(() -> {
                    client.isEnrolled(run, person);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public Membership membership(UUID run, UUID person) {
        return present(() -> client.membership(run, person)).orElseGet(() -> Membership.NONE);
    }

    @Override
    public MyLearning mine(Actor actor) {
        return client.mine();
    }

    @Override
    public OutlineState outline(Actor actor, UUID run) {
        return client.outline(run);
    }

    @Override
    public UnitState unit(Actor actor, UUID run, UUID unit) {
        return client.unit(run, unit);
    }

    @Override
    public ProblemView problem(Actor actor, UUID run, UUID problem) {
        return client.problem(run, problem);
    }

    @Override
    public void complete(Actor actor, UUID run, UUID component) {
        client.complete(run, component);
    }

    @Override
    public ProblemView save(Actor actor, UUID run, UUID problem, Answers answers) {
        return client.save(run, problem, answers);
    }

    @Override
    public SubmissionResult submit(Actor actor, UUID run, UUID problem, Answers answers) {
        return client.submit(run, problem, answers);
    }

    @Override
    public PollView poll(Actor actor, UUID run, UUID poll) {
        return client.poll(run, poll);
    }

    @Override
    public PollView vote(Actor actor, UUID run, UUID poll, Vote vote) {
        return client.vote(run, poll, vote);
    }

    @Override
    public AnswerFigures answered(Actor actor, UUID course, UUID edition, UUID block) {
        return client.answered(course, edition, block);
    }

    @Override
    public ProblemView hint(Actor actor, UUID run, UUID problem) {
        return client.hint(run, problem);
    }

    @Override
    public ProblemView rehearse(Actor actor, Rehearsal rehearsal) {
        return client.rehearse(rehearsal);
    }

    @Override
    public Progress progress(Actor actor, UUID run) {
        return client.progress(run);
    }

    @Override
    public JsonNode records(Actor actor) {
        return client.records();
    }

    private static <T> Optional<T> present(Supplier<T> answer) {
        try {
            return Optional.of(answer.get());
        } catch (Refusal refusal) {
            if (refusal.status() == 404) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
