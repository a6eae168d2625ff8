package palavra.learning.api.gradebook.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.gradebook.Rescore;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Rescores;
import palavra.learning.api.gradebook.Reset;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.SheetFile;
import palavra.learning.api.gradebook.WhyGrade;

/** The gradebook where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteGradebook implements Gradebook {

    private final GradebookClient client;

    RemoteGradebook(@RestClient GradebookClient client) {
        this.client = client;
    }

    @Override
    public GradebookPage learners(Actor actor, UUID run, GradebookQuery query) {
        return client.learners(
                run,
                query.name(),
                query.passed(),
                query.edition(),
                query.cohort(),
                query.byGrade(),
                query.after(),
                query.limit());
    }

    @Override
    public WhyGrade learner(Actor actor, UUID run, UUID person) {
        return client.learner(run, person);
    }

    @Override
    public WhyGrade mine(Actor actor, UUID run) {
        return client.mine(run);
    }

    @Override
    public WhyGrade give(Actor actor, UUID run, UUID person, GivenScore score) {
        return client.give(run, person, score);
    }

    @Override
    public WhyGrade takeBack(Actor actor, UUID run, UUID person, UUID block, String reason) {
        return client.takeBack(run, person, block, reason);
    }

    @Override
    public WhyGrade comment(Actor actor, UUID run, UUID person, Comment comment) {
        return client.comment(run, person, comment);
    }

    @Override
    public WhyGrade reset(Actor actor, UUID run, UUID person, Reset reset) {
        return client.reset(run, person, reset);
    }

    @Override
    public Rescore rescore(Actor actor, UUID run, RescoreOrder order) {
        return client.rescore(run, order);
    }

    @Override
    public ScoreSheet read(Actor actor, UUID run, SheetFile file) {
        return client.read(run, file);
    }

    @Override
    public ScoreSheet sheet(Actor actor, UUID run, UUID sheet) {
        return client.sheet(run, sheet);
    }

    @Override
    public ScoreSheet apply(Actor actor, UUID run, UUID sheet) {
        return client.apply(run, sheet);
    }

    @Override
    public Rescores rescores(Actor actor, UUID run) {
        return client.rescores(run);
    }
}
