package palavra.frontend.peer;

import io.quarkus.test.Mock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.frontend.learn.FakeWork;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.HandedFile;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.peer.PeerReviews;
import palavra.learning.api.peer.PeerState;
import palavra.learning.api.peer.PeerView;
import palavra.learning.api.peer.Report;

/** Peers of who wrote about a roof, in whatever state a test wants them. */
@Mock
@Singleton
public class FakePeers implements PeerReviews {

    static final UUID REVIEW = UUID.fromString("0197a000-0000-7000-8000-0000000000e1");
    static final UUID UNIT = UUID.fromString("0197a000-0000-7000-8000-000000000011");

    final List<String> calls = new ArrayList<>();
    PeerState state = PeerState.WITH_PEERS;
    String closed;
    Refusal refusal;
    boolean inHand;
    boolean more = true;
    List<PeerView.Received> reviews = List.of();

    @Inject
    FakeWork work;

    void reset() {
        calls.clear();
        state = PeerState.WITH_PEERS;
        closed = null;
        refusal = null;
        inHand = false;
        more = true;
        reviews = List.of();
    }

    @Override
    public PeerView of(Actor actor, UUID run, UUID assignment) {
        var toReview = new PeerView.InHand(
                REVIEW,
                Language.of("ar"),
                "<b>Tiles</b>",
                List.of(new HandedFile(FakeWork.FILE, "roof.pdf", 1234)),
                FakeWork.AT);
        return new PeerView(
                assignment,
                UNIT,
                "Boil, filter or sun?",
                "Safe water",
                "Your <roof>",
                null,
                Language.ENGLISH,
                "Africa/Nairobi",
                work.task(),
                state,
                2,
                1,
                state == PeerState.WITH_PEERS ? FakeWork.AT : null,
                closed,
                inHand ? toReview : null,
                reviews);
    }

    @Override
    public PeerView next(Actor actor, UUID run, UUID assignment) {
        inHand = more;
        return called(run, "next");
    }

    @Override
    public PeerView send(Actor actor, UUID run, UUID assignment, UUID review, Rating rating) {
        if (refusal != null) {
            throw refusal;
        }
        inHand = false;
        return called(run, "send " + rating);
    }

    @Override
    public PeerView report(Actor actor, UUID run, UUID assignment, UUID review, Report report) {
        if (refusal != null) {
            throw refusal;
        }
        inHand = false;
        return called(run, "report " + report.words());
    }

    private PeerView called(UUID run, String what) {
        calls.add(what);
        return of(null, run, FakeWork.ESSAY);
    }
}
