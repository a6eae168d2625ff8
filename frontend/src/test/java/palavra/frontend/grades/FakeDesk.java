package palavra.frontend.grades;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.frontend.catalog.FakeCourses;
import palavra.frontend.learn.FakeWork;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.test.Tokens;
import palavra.learning.api.assignment.GradingDesk;
import palavra.learning.api.assignment.HandedFile;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.assignment.WorkView;

/** Amina's work waits, and another one that Otto has; Helena grades. */
@Mock
@Singleton
public class FakeDesk implements GradingDesk {

    static final UUID WORK = UUID.fromString("0197a000-0000-7000-8000-0000000000d1");
    private static final UUID OTHER = UUID.fromString("0197a000-0000-7000-8000-0000000000d2");

    final List<String> calls = new ArrayList<>();
    boolean empty;
    boolean mine;
    boolean graded;
    List<WorkView.PeerWord> reviews = List.of();
    Refusal refusal;

    void reset() {
        reviews = List.of();
        calls.clear();
        empty = false;
        mine = false;
        graded = false;
        refusal = null;
    }

    @Override
    public WorkQueue queue(Actor actor, UUID run, String after) {
        check(actor);
        return empty
                ? new WorkQueue(0, List.of(), null)
                : new WorkQueue(2, List.of(line(WORK, "Amina <Diallo>", ""), line(OTHER, "Ben", "Otto")), "c_1");
    }

    private WorkQueue.Line line(UUID work, String name, String takenBy) {
        return new WorkQueue.Line(
                work,
                FakeGradebook.AMINA,
                name,
                Language.ENGLISH,
                "Your roof",
                FakeWork.AT,
                2,
                takenBy,
                false,
                work.equals(OTHER));
    }

    @Override
    public Optional<UUID> next(Actor actor, UUID run) {
        check(actor);
        calls.add("next");
        return empty ? Optional.empty() : Optional.of(WORK);
    }

    @Override
    public WorkView work(Actor actor, UUID run, UUID work) {
        check(actor);
        return new WorkView(
                FakeCourses.RUN,
                work,
                FakeGradebook.AMINA,
                "Amina <Diallo>",
                OTHER,
                "Your roof",
                Language.ENGLISH,
                FakeWork.TASK,
                "Tiles.\n<b>Red</b>",
                List.of(new HandedFile(FakeWork.FILE, "roof.pdf", 1234)),
                FakeWork.AT,
                null,
                1,
                graded ? WorkState.GRADED : WorkState.HANDED_IN,
                mine ? "Helena" : "",
                mine,
                graded ? FakeWork.RESULT : null,
                graded ? 0 : 1,
                reviews);
    }

    @Override
    public WorkView take(Actor actor, UUID run, UUID work) {
        check(actor);
        if (refusal != null) {
            throw refusal;
        }
        calls.add("take");
        mine = true;
        return work(actor, run, work);
    }

    @Override
    public WorkView release(Actor actor, UUID run, UUID work) {
        calls.add("release");
        mine = false;
        return work(actor, run, work);
    }

    @Override
    public WorkView grade(Actor actor, UUID run, UUID work, Rating rating) {
        if (refusal != null) {
            throw refusal;
        }
        calls.add(rating.toString());
        mine = false;
        graded = true;
        return work(actor, run, work);
    }

    private static void check(Actor actor) {
        if (!actor.id().equals(Tokens.id("Helena"))) {
            throw Refusal.notFound();
        }
    }
}
