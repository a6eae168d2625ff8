package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.Assignments;
import palavra.learning.api.assignment.KeptFile;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.Writing;
import palavra.learning.peer.PeerWords;
import palavra.learning.run.Places;

/** The door for those who hand in work: for each act its transaction and its door check. */
@ApplicationScoped
@Transactional
public class AssignmentsDoor implements Assignments {

    @Inject
    Places places;

    @Inject
    HandingIn handingIn;

    @Override
    public List<AssignmentCard> in(Actor actor, UUID run, UUID unit) {
        return handingIn.in(places.of(actor, run), unit);
    }

    @Override
    public AssignmentView of(Actor actor, UUID run, UUID assignment) {
        return handingIn.view(places.of(actor, run), assignment);
    }

    @Override
    public AssignmentView save(Actor actor, UUID run, UUID assignment, Writing writing) {
        return handingIn.save(places.held(actor, run), assignment, writing);
    }

    @Override
    public AssignmentView attach(Actor actor, UUID run, UUID assignment, SentFile file) {
        return handingIn.attach(places.held(actor, run), assignment, file);
    }

    @Override
    public AssignmentView detach(Actor actor, UUID run, UUID assignment, UUID file) {
        return handingIn.detach(places.held(actor, run), assignment, file);
    }

    @Override
    public AssignmentView handIn(Actor actor, UUID run, UUID assignment, Writing writing) {
        return handingIn.handIn(places.held(actor, run), assignment, writing);
    }

    @Override
    public AssignmentView takeBack(Actor actor, UUID run, UUID assignment) {
        return handingIn.takeBack(places.held(actor, run), assignment);
    }

    /** One's own, or of what was handed in to somebody who grades there or reviews it now. */
    @Override
    public KeptFile file(Actor actor, UUID run, UUID file) {
        var place = places.of(actor, run);
        var found = PieceFiles.find(run, file).orElseThrow(Refusal::notFound);
        var isOwn = place.learner()
                .map(learner -> learner.id.equals(found.enrollment()))
                .orElse(false);
        var isToBeReviewed = !isOwn
                && place.learner()
                        .filter(learner -> PeerWords.isReading(learner.id, found.work()))
                        .isPresent();
        if (!isOwn && !isToBeReviewed && !(found.handedIn() && places.grades(actor, place.run()))) {
            throw Refusal.notFound();
        }
        return found.file();
    }
}
