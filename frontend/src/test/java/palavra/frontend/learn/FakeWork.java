package palavra.frontend.learn;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.content.api.assignment.Peers;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.Assignments;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.assignment.HandedFile;
import palavra.learning.api.assignment.KeptFile;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.assignment.Writing;

/** One assignment about a roof, in whatever state a test wants it. */
@Mock
@Singleton
public class FakeWork implements Assignments {

    public static final UUID ESSAY = UUID.fromString("0197a000-0000-7000-8000-000000000025");
    public static final UUID FILE = UUID.fromString("0197a000-0000-7000-8000-000000000026");
    public static final Instant AT = Instant.parse("2026-03-20T10:00:00Z");

    public static final Assignment TASK = new Assignment(
            "<p>Look <em>up</em>. <img src=\"media:roof.png?v=1\" alt=\"A roof\"></p>",
            List.of(
                    new Criterion(
                            "c1",
                            "Clarity",
                            "Is it clear?",
                            List.of(
                                    new Level("l1", "Dark", "Nobody knows.", BigDecimal.ZERO),
                                    new Level("l2", "Clear", "", BigDecimal.TWO)),
                            null),
                    new Criterion("c2", "Form", "", List.of(), BigDecimal.TEN)),
            Wanted.REQUIRED,
            new Assignment.Files(Wanted.OPTIONAL, 2, 5, List.of("pdf", "txt")),
            null);

    public static final GradedWork RESULT = new GradedWork(
            List.of(
                    new GradedWork.Line(
                            "c1", "Clarity", "l2", "Clear", BigDecimal.TWO, BigDecimal.TWO, "Well <argued>."),
                    new GradedWork.Line("c2", "Form", "", "", new BigDecimal("7.5"), BigDecimal.TEN, "")),
            new BigDecimal("9.5"),
            new BigDecimal("12"),
            "Go on.",
            "Helena Costa",
            AT);

    public final List<String> calls = new ArrayList<>();
    public WorkState state = WorkState.NOT_STARTED;
    public String closed;
    public Refusal refusal;
    String text = "";
    public Peers peers;
    public GradedWork result = RESULT;

    public void reset() {
        peers = null;
        result = RESULT;
        calls.clear();
        state = WorkState.NOT_STARTED;
        closed = null;
        refusal = null;
        text = "";
    }

    @Override
    public List<AssignmentCard> in(Actor actor, UUID run, UUID unit) {
        var earned = state == WorkState.GRADED ? RESULT.earned() : null;
        return List.of(new AssignmentCard(
                ESSAY, "Your <roof>", Language.ENGLISH, state, earned, TASK.possible(), true, false));
    }

    @Override
    public AssignmentView of(Actor actor, UUID run, UUID assignment) {
        var isIn = state == WorkState.HANDED_IN || state == WorkState.GRADED;
        return new AssignmentView(
                assignment,
                LearnWorld.READ,
                "Boil, filter or sun?",
                "Safe water",
                "Your <roof>",
                null,
                Language.ENGLISH,
                task(),
                true,
                state,
                text,
                List.of(new HandedFile(FILE, "roof.pdf", 123_456)),
                state == WorkState.NOT_STARTED ? null : AT,
                isIn ? AT : null,
                LearnWorld.DUE,
                null,
                "Africa/Nairobi",
                closed,
                state == WorkState.HANDED_IN,
                state == WorkState.GRADED ? result : null);
    }

    public Assignment task() {
        return new Assignment(TASK.prompt(), TASK.criteria(), TASK.text(), TASK.files(), TASK.weight(), peers);
    }

    @Override
    public AssignmentView save(Actor actor, UUID run, UUID assignment, Writing writing) {
        text = writing.text() == null ? "" : writing.text();
        state = WorkState.DRAFT;
        return called("save " + text);
    }

    @Override
    public AssignmentView attach(Actor actor, UUID run, UUID assignment, SentFile file) {
        return called("attach " + file.name());
    }

    @Override
    public AssignmentView detach(Actor actor, UUID run, UUID assignment, UUID file) {
        return called("detach " + file);
    }

    @Override
    public AssignmentView handIn(Actor actor, UUID run, UUID assignment, Writing writing) {
        if (refusal != null) {
            throw refusal;
        }
        text = writing.text();
        state = WorkState.HANDED_IN;
        return called("in " + text);
    }

    @Override
    public AssignmentView takeBack(Actor actor, UUID run, UUID assignment) {
        state = WorkState.DRAFT;
        return called("back");
    }

    @Override
    public KeptFile file(Actor actor, UUID run, UUID file) {
        return new KeptFile("roof \"<b>\r\n.html", "<script>".getBytes());
    }

    private AssignmentView called(String what) {
        calls.add(what);
        return of(null, null, ESSAY);
    }
}
