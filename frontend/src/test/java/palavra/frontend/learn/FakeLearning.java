package palavra.frontend.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.AnswerFigures;
import palavra.learning.api.Answers;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.Completion;
import palavra.learning.api.Doorway;
import palavra.learning.api.DueDate;
import palavra.learning.api.DueItem;
import palavra.learning.api.EditionStanding;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Foresight;
import palavra.learning.api.Learning;
import palavra.learning.api.Membership;
import palavra.learning.api.MyLearning;
import palavra.learning.api.OfferedEdition;
import palavra.learning.api.OptionView;
import palavra.learning.api.OutlineState;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.PollView;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Progress;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.QuestionView;
import palavra.learning.api.Receipt;
import palavra.learning.api.ReceiptItem;
import palavra.learning.api.ReceiptType;
import palavra.learning.api.Rehearsal;
import palavra.learning.api.RunPolicy;
import palavra.learning.api.SectionProgress;
import palavra.learning.api.StudiedCourse;
import palavra.learning.api.SubmissionResult;
import palavra.learning.api.Turn;
import palavra.learning.api.UnitState;
import palavra.learning.api.Vote;

/** Amina is in the run, Root looks, everyone else is not in it. Two days is right, six hours is not. */
@Alternative
@Singleton
public class FakeLearning implements Learning {

    /** How learners answered whatever an author asks about. */
    public AnswerFigures figures = AnswerFigures.none(10);

    private static final BigDecimal ONE = BigDecimal.ONE;

    final List<String> calls = new ArrayList<>();
    String chosen = "";
    boolean saved;
    boolean marked;
    String closed;
    String refusal;
    Map<UUID, Instant> opens = Map.of();
    boolean offersReset;
    String kept;
    QuestionView asked;

    /** Why its units cannot be opened for themselves; null when they can. */
    Refusal whole;

    void reset() {
        asked = null;
        whole = null;
        calls.clear();
        chosen = "";
        saved = false;
        marked = false;
        closed = null;
        refusal = null;
        opens = Map.of();
        offersReset = false;
        kept = null;
        doorway = standing(null, Doorway.Door.OPEN, 0, 0);
        figures = AnswerFigures.none(10);
    }

    @Override
    public JsonNode records(Actor actor) {
        return JsonNodeFactory.instance.objectNode().put("of", actor.name());
    }

    @Override
    public Enrollment enroll(Actor actor, UUID run, UUID edition, String key) {
        calls.add("enroll " + edition + (key == null ? "" : " " + key));
        refuse(409);
        return enrollment(actor);
    }

    @Override
    public Enrollment read(Actor actor, UUID run, UUID edition) {
        door(actor, run);
        calls.add("read " + edition);
        refuse(409);
        return enrollment(actor);
    }

    @Override
    public Foresight foresee(Actor actor, UUID run, UUID publication) {
        return new Foresight(200, 3, 2, 140, 4, 1, 9, 2, 3, List.of());
    }

    @Override
    public Foresight foresee(Actor actor, UUID run, ProposedPolicy policy) {
        return new Foresight(200, 0, 0, 0, 4, 1, 9, 2, 3, List.of(new Foresight.Mover("Ana Sousa", 62, 58, false)));
    }

    @Override
    public RunPolicy policy(Actor actor, UUID run) {
        var quiz = new ProposedPolicy.Type("Quiz", ONE, 4, 1);
        var policy = new ProposedPolicy(
                List.of(quiz), Map.of("Pass", new BigDecimal("0.6")), "half-up", CertificateRule.PASS);
        var version = new RunPolicy.Version(1, Instant.EPOCH, false, "", "", policy);
        return new RunPolicy(1, false, policy, policy, List.of(version));
    }

    @Override
    public RunPolicy grade(Actor actor, UUID run, PolicyChange change) {
        if (change.reason().isBlank()) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        calls.add("grade " + change.policy().cutOffs() + " " + change.reason());
        return policy(actor, run);
    }

    @Override
    public List<EditionStanding> standing(Actor actor, UUID run) {
        return List.of(new EditionStanding(LearnWorld.ENGLISH.id(), 120, 8, 100, new BigDecimal("71.4"), 60));
    }

    @Override
    public void withdraw(Actor actor, UUID run) {
        calls.add("withdraw");
    }

    @Override
    public Optional<Enrollment> enrollment(Actor actor, UUID run) {
        return isIn(actor) && run.equals(LearnWorld.RUN) ? Optional.of(enrollment(actor)) : Optional.empty();
    }

    static Doorway standing(EnrollmentState state, Doorway.Door door, int waiting, int position) {
        var tomorrow = Instant.parse("2999-01-02T09:00:00Z");
        return new Doorway(LearnWorld.RUN, state, false, door, tomorrow, tomorrow, 30, 30, waiting, position);
    }

    /** How someone who is not in stands before the run. */
    public Doorway doorway = standing(null, Doorway.Door.OPEN, 0, 0);

    @Override
    public Doorway doorway(Actor actor, UUID run) {
        return doorway;
    }

    @Override
    public void arrive(Actor actor, String email) {}

    @Override
    public boolean isEnrolled(UUID run, UUID person) {
        return true;
    }

    @Override
    public Membership membership(UUID run, UUID person) {
        return Membership.NONE;
    }

    @Override
    public MyLearning mine(Actor actor) {
        if (!isIn(actor)) {
            return new MyLearning(List.of(), List.of());
        }
        var section = new SectionProgress(
                UUID.fromString("0197a000-0000-7000-8000-000000000031"),
                "Treating water at home",
                new Completion(1, 3));
        var sections = List.of(
                new SectionProgress(UUID.randomUUID(), "Where water comes from", new Completion(5, 5)),
                section,
                new SectionProgress(UUID.randomUUID(), "آبار وينابيع", new Completion(0, 13), Language.of("ar")));
        return new MyLearning(
                List.of(
                        new StudiedCourse(
                                LearnWorld.RUN,
                                UUID.randomUUID(),
                                "water",
                                "Two Rivers",
                                "Safe water for small communities",
                                "Water",
                                Language.ENGLISH,
                                "",
                                "river",
                                "waves",
                                false,
                                new Completion(6, 14),
                                sections,
                                section.id(),
                                LearnWorld.QUIZ,
                                "Quiz: treating water at home",
                                null,
                                74,
                                true,
                                Instant.now()),
                        new StudiedCourse(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "contas",
                                "Two Rivers",
                                "Contas para uma cooperativa",
                                "Contas",
                                Language.PORTUGUESE,
                                "Cooperativas",
                                "mango",
                                "tallies",
                                false,
                                new Completion(0, 5),
                                sections,
                                section.id(),
                                LearnWorld.READ,
                                "Porquê contar",
                                null,
                                null,
                                false,
                                null)),
                List.of(new DueItem(
                        LearnWorld.RUN,
                        "Safe water for small communities",
                        Language.ENGLISH,
                        LearnWorld.QUIZ,
                        "Quiz: treating water at home",
                        null,
                        new DueDate(LearnWorld.DUE, DueDate.Rule.COHORT),
                        "Africa/Nairobi",
                        false)));
    }

    @Override
    public OutlineState outline(Actor actor, UUID run) {
        door(actor, run);
        return new OutlineState(
                enrollment(actor),
                LearnWorld.completion(),
                LearnWorld.QUIZ,
                editions(),
                LearnWorld.due(),
                offersReset,
                opens,
                "Africa/Nairobi",
                null,
                true,
                false,
                "Safe water for small communities",
                "Water",
                "water",
                "river",
                "waves",
                74);
    }

    @Override
    public UnitState unit(Actor actor, UUID run, UUID unit) {
        door(actor, run);
        if (whole != null) {
            throw whole;
        }
        var problems = unit.equals(LearnWorld.QUIZ)
                ? List.of(problem(actor, run, LearnWorld.CHOICE), problem(actor, run, LearnWorld.NUMBER))
                : List.<ProblemView>of();
        return new UnitState(
                enrollment(actor),
                problems,
                unit.equals(LearnWorld.READ) ? List.of(poll(actor, run, LearnWorld.POLL)) : List.of(),
                Set.of(LearnWorld.TEXT),
                LearnWorld.completion(),
                opens,
                editions(),
                new DueDate(LearnWorld.DUE, DueDate.Rule.EXTENSION),
                null,
                "Africa/Nairobi",
                "Safe water for small communities",
                "river",
                "waves");
    }

    @Override
    public ProblemView problem(Actor actor, UUID run, UUID problem) {
        door(actor, run);
        return problem.equals(LearnWorld.CHOICE) ? choice(actor) : number(actor);
    }

    @Override
    public void complete(Actor actor, UUID run, UUID component) {
        calls.add("complete " + component);
    }

    @Override
    public ProblemView save(Actor actor, UUID run, UUID problem, Answers answers) {
        calls.add("save " + answers.answers());
        chosen = answers.answers().getOrDefault("q1", List.of("")).getFirst();
        saved = true;
        return problem(actor, run, problem);
    }

    @Override
    public SubmissionResult submit(Actor actor, UUID run, UUID problem, Answers answers) {
        calls.add("submit " + answers.answers() + (answers.queued() == null ? "" : " " + answers.queued()));
        refuse(400);
        if (answers.answers().isEmpty()) {
            throw Refusal.invalid("answer-missing", "Answer every question.", "q1");
        }
        chosen = answers.answers().get("q1").getFirst();
        saved = false;
        marked = true;
        return new SubmissionResult(problem(actor, run, problem), false, false);
    }

    @Override
    public PollView poll(Actor actor, UUID run, UUID poll) {
        door(actor, run);
        var results = chosen.isEmpty() ? null : Map.of("tiles", 1233L, "iron", 1L);
        return new PollView(poll, chosen.isEmpty() ? null : chosen, results, false, isLooking(actor) ? "team" : closed);
    }

    @Override
    public PollView vote(Actor actor, UUID run, UUID poll, Vote vote) {
        calls.add("vote " + vote.choice());
        refuse(409);
        chosen = vote.choice();
        return poll(actor, run, poll);
    }

    @Override
    public AnswerFigures answered(Actor actor, UUID course, UUID edition, UUID block) {
        return figures;
    }

    @Override
    public ProblemView hint(Actor actor, UUID run, UUID problem) {
        calls.add("hint");
        return problem(actor, run, problem);
    }

    @Override
    public ProblemView rehearse(Actor actor, Rehearsal rehearsal) {
        throw new UnsupportedOperationException("rehearse");
    }

    @Override
    public Progress progress(Actor actor, UUID run) {
        door(actor, run);
        var quizzes = new ReceiptType(
                "Quizzes",
                new BigDecimal("0.6"),
                1,
                List.of(
                        item("Quiz 1: where water comes from", 9, 10, "90", false, false),
                        item("Quiz 2: unsafe water", 3, 4, "75", false, false),
                        item("Quiz 3: at home", 0, 10, "0", true, false)),
                new BigDecimal("82.5"),
                new BigDecimal("49.5"));
        var exam = new ReceiptType(
                "Case study",
                new BigDecimal("0.4"),
                0,
                List.of(item("Case study: your household", 6, 10, "60", false, false)),
                new BigDecimal("61.25"),
                new BigDecimal("24.5"));
        return new Progress(
                enrollment(actor),
                "Safe water for small communities",
                new Receipt(74, new BigDecimal("74"), 60, "Pass", true, "olx", List.of(quizzes, exam)),
                new Completion(6, 14),
                mine(Actors.AMINA).courses().getFirst().sections(),
                true,
                CertificateRule.PASS);
    }

    private static ReceiptItem item(
            String title, int earned, int possible, String percent, boolean dropped, boolean missing) {
        return new ReceiptItem(
                UUID.randomUUID(),
                title,
                null,
                BigDecimal.valueOf(earned),
                BigDecimal.valueOf(possible),
                new BigDecimal(percent),
                dropped,
                missing);
    }

    private ProblemView choice(Actor actor) {
        var right = marked && chosen.equals("b");
        var options = List.of(
                new OptionView(
                        "a",
                        "Six hours, as always",
                        chosen.equals("a"),
                        marked && chosen.equals("a") ? false : null,
                        marked && chosen.equals("a") ? "Six hours is for a clear sky." : ""),
                new OptionView(
                        "b",
                        "Two days in a row",
                        chosen.equals("b"),
                        right ? true : null,
                        right ? "Under clouds the dose of light is too small for one day." : ""),
                new OptionView("c", "Until the water feels warm", false, null, ""));
        var question = new QuestionView(
                "q1",
                "single-choice",
                "How long should the bottle stay on the roof?",
                "",
                options,
                "",
                "",
                marked ? right : null,
                "",
                null);
        return new ProblemView(
                LearnWorld.CHOICE,
                "",
                Language.ENGLISH,
                List.of("<p>The sky is half covered.</p>", ""),
                List.of(question),
                marked ? right ? ONE : BigDecimal.ZERO : null,
                ONE,
                marked ? 1 : 0,
                2,
                true,
                saved,
                isLooking(actor) ? "team" : right ? "answered" : closed,
                "proof-of-contact",
                new Turn(marked ? 1 : 0, 0xabc),
                kept,
                calls.contains("hint") ? List.of("<p>Think of clouds.</p>") : List.of(),
                calls.contains("hint") ? 0 : 1,
                right ? "<p>Light kills the germs.</p>" : null);
    }

    private ProblemView number(Actor actor) {
        var ready = new QuestionView(
                "q1",
                "numerical",
                "At what time is the bottle ready?",
                "",
                List.of(),
                "7<script>",
                "hours",
                null,
                "",
                null);
        var question = asked == null ? ready : asked;
        return new ProblemView(
                LearnWorld.NUMBER,
                "Sun",
                Language.ENGLISH,
                List.of("", ""),
                List.of(question),
                null,
                ONE,
                0,
                null,
                true,
                false,
                isLooking(actor) ? "team" : closed,
                null,
                null,
                null,
                List.of(),
                0,
                null);
    }

    private void refuse(int status) {
        if (refusal != null) {
            throw new Refusal(status, refusal, "It is so.");
        }
    }

    private static void door(Actor actor, UUID run) {
        if (!isIn(actor) || !run.equals(LearnWorld.RUN)) {
            throw Refusal.notFound();
        }
    }

    private static boolean isIn(Actor actor) {
        return actor.id().equals(Actors.AMINA.id()) || isLooking(actor);
    }

    private static boolean isLooking(Actor actor) {
        return actor.name().equals("Root");
    }

    private static Enrollment enrollment(Actor actor) {
        return new Enrollment(
                LearnWorld.RUN,
                actor.id(),
                LearnWorld.ENGLISH.id(),
                LearnWorld.ENGLISH.publication(),
                Language.ENGLISH,
                EnrollmentState.ACTIVE,
                Instant.now(),
                isLooking(actor));
    }

    private static List<OfferedEdition> editions() {
        return List.of(
                new OfferedEdition(LearnWorld.ENGLISH.id(), Language.ENGLISH, LearnWorld.ENGLISH.title(), ""),
                new OfferedEdition(
                        LearnWorld.ARABIC.id(), LearnWorld.ARABIC.language(), LearnWorld.ARABIC.title(), ""));
    }

    static final class Actors {
        static final Actor AMINA = palavra.kernel.test.Tokens.actor("Amina");
    }
}
