package palavra.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
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
import palavra.learning.rescore.Ordering;
import palavra.learning.run.Places;
import palavra.learning.run.Taught;

/** The door for those who answer for grades: for each act its transaction and its door check. */
@ApplicationScoped
@Transactional
public class GradebookDoor implements Gradebook {

    @Inject
    Places places;

    @Inject
    Taught taught;

    @Inject
    Listing listing;

    @Inject
    Explaining explaining;

    @Inject
    Judging judging;

    @Inject
    Sheets sheets;

    @Inject
    Ordering ordering;

    @Override
    public GradebookPage learners(Actor actor, UUID run, GradebookQuery query) {
        return listing.page(places.graded(actor, run), query);
    }

    @Override
    public WhyGrade learner(Actor actor, UUID id, UUID person) {
        return explaining.of(taught.place(actor, id, person));
    }

    @Override
    public WhyGrade mine(Actor actor, UUID run) {
        return explaining.of(places.of(actor, run));
    }

    @Override
    public WhyGrade give(Actor actor, UUID run, UUID person, GivenScore score) {
        return judging.give(actor, run, person, score);
    }

    @Override
    public WhyGrade takeBack(Actor actor, UUID run, UUID person, UUID block, String reason) {
        return judging.takeBack(actor, run, person, block, reason);
    }

    @Override
    public WhyGrade comment(Actor actor, UUID run, UUID person, Comment comment) {
        return judging.comment(actor, run, person, comment);
    }

    @Override
    public WhyGrade reset(Actor actor, UUID run, UUID person, Reset reset) {
        return judging.reset(actor, run, person, reset);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Rescore rescore(Actor actor, UUID run, RescoreOrder order) {
        return ordering.order(actor, run, order);
    }

    @Override
    public ScoreSheet read(Actor actor, UUID run, SheetFile file) {
        return sheets.read(actor, run, file);
    }

    @Override
    public ScoreSheet sheet(Actor actor, UUID run, UUID sheet) {
        return sheets.of(actor, run, sheet);
    }

    @Override
    public ScoreSheet apply(Actor actor, UUID run, UUID sheet) {
        return sheets.apply(actor, run, sheet);
    }

    @Override
    public Rescores rescores(Actor actor, UUID run) {
        return ordering.of(actor, run);
    }
}
