package palavra.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.AssessedCloud;
import palavra.content.api.AssessedPoll;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.SingleChoice;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Erasure;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.Tokens;
import palavra.learning.run.RunChanges;

/**
 * A course about rain, in English and Portuguese: a unit to read, a graded quiz of ten questions with two attempts
 * each, due a day after the clock's start with an hour of grace, and an ungraded practice without limits. Helena is its
 * facilitator.
 */
@ApplicationScoped
public class World {

    public static final String WORDS_ONLY_THE_KEY_HAS = "canary-key";
    public static final Instant DUE = TestClock.START.plus(Duration.ofDays(1));
    public static final int QUESTIONS = 10;

    private final UUID reading = Ids.next();
    private final UUID local = Ids.next();
    private final UUID toRead = Ids.next();
    private final UUID quizPart = Ids.next();
    private final UUID text = Ids.next();
    private final UUID film = Ids.next();
    private final UUID quiz = Ids.next();
    private final UUID practice = Ids.next();
    private final UUID drill = Ids.next();
    private final UUID essays = Ids.next();
    private final List<UUID> questions = new ArrayList<>();
    private final EditionView english = edition("en", "Water", true);
    private final EditionView portuguese = edition("pt", "Água", false);

    @Inject
    FakeContent content;

    @Inject
    RunChanges changes;

    @Inject
    ObjectMapper json;

    @Inject
    @DataSource("learning")
    io.agroal.api.AgroalDataSource database;

    World() {
        for (var i = 0; i < QUESTIONS; i++) {
            questions.add(Ids.next());
        }
    }

    public UUID reading() {
        return reading;
    }

    public UUID text() {
        return text;
    }

    public UUID film() {
        return film;
    }

    public UUID quiz() {
        return quiz;
    }

    public UUID practice() {
        return practice;
    }

    public UUID drill() {
        return drill;
    }

    public List<UUID> questions() {
        return questions;
    }

    public EditionView english() {
        return english;
    }

    public EditionView portuguese() {
        return portuguese;
    }

    /** A new run that is open, with that many seats. */
    public UUID run(Integer capacity) {
        return change(running(Ids.next(), RunState.RUNNING, capacity, policy("0.6"), english));
    }

    /** A unit that only the Portuguese edition has: a case study of its own. */
    public UUID local() {
        return local;
    }

    /** The same run when it is over. */
    public RunChanged archived(RunChanged run) {
        return otherwise(run, "state", RunState.ARCHIVED);
    }

    /** The same run, where parts of the course have other dates than their publications say. */
    public RunChanged dated(RunChanged run, RunDate... dates) {
        return otherwise(run, "dates", dates);
    }

    /** The same run, begun with what the earlier one has of its own to grade by. */
    public RunChanged gradedAs(RunChanged run, UUID earlier) {
        return otherwise(run, "gradedAs", earlier);
    }

    /** The same run, where learners set their own pace and nothing is due. */
    public RunChanged ownPace(RunChanged run) {
        return otherwise(run, "selfPaced", true);
    }

    /** The same run, where learners set their own pace and dates are counted from each one's beginning. */
    public RunChanged counting(RunChanged run) {
        return otherwise(ownPace(run), "softDates", true);
    }

    /** The same run with another start. */
    public RunChanged starting(RunChanged run, Instant start) {
        return otherwise(run, "start", start);
    }

    /** The same run, begun with the cohorts of the earlier one. */
    public RunChanged cohortsFrom(RunChanged run, UUID earlier) {
        return otherwise(run, "cohortsFrom", earlier);
    }

    private RunChanged otherwise(RunChanged run, String what, Object value) {
        ObjectNode told = json.valueToTree(run);
        told.set(what, json.valueToTree(value));
        return json.convertValue(told, RunChanged.class);
    }

    /** A new run that is open to those its gate lets in. */
    public RunChanged admitting(RunState state, Integer capacity, Admission admission) {
        var run = admitting(running(Ids.next(), state, capacity, policy("0.6"), english), state, capacity, admission);
        change(run);
        return run;
    }

    /** The same run with another state, other seats and another gate. */
    public RunChanged admitting(RunChanged run, RunState state, Integer capacity, Admission admission) {
        var opened = otherwise(otherwise(run, "state", state), "capacity", capacity);
        return otherwise(opened, "admission", admission);
    }

    /** The same run, where a cohort has dates of its own. */
    public RunChanged dated(RunChanged run, CohortDate... dates) {
        return otherwise(run, "cohortDates", dates);
    }

    public RunChanged running(UUID run, RunState state, Integer capacity, GradingPolicy policy, EditionView source) {
        return running(run, state, capacity, policy, source, portuguese);
    }

    public RunChanged running(
            UUID run, RunState state, Integer capacity, GradingPolicy policy, EditionView source, EditionView other) {
        content.publish(assessment(source, policy, null));
        content.publish(assessment(other, policy, null));
        return changed(run, state, false, capacity, source, other);
    }

    /** A new run whose practice opens at that time, if it keeps dates. */
    public UUID opening(Instant practice, boolean selfPaced) {
        var source = republished(english);
        content.publish(assessment(source, policy("0.6"), practice));
        return change(changed(Ids.next(), RunState.RUNNING, selfPaced, null, source));
    }

    /** A new run of units with nothing to do in them: reading holds a file, the quiz a picture nobody answers, practice nothing. */
    public UUID bare() {
        var source = republished(english);
        var units = List.of(
                new OutlineUnit(reading, "Reading", List.of("file"), 10),
                new OutlineUnit(quiz, "Quiz", List.of("placeholder"), 10),
                new OutlineUnit(practice, "Practice", List.of(), 10));
        var part = new OutlineSubsection(toRead, "To read", "", null, units);
        var section = new OutlineSection(Ids.next(), "Section", List.of(part));
        var outline = new Outline(source.publication(), source.id(), source.language(), 1, List.of(section), 0, 0, 0);
        var components = Map.of(reading, List.of(text), quiz, List.of(film));
        content.publish(new Assessment(outline, policy("0.6"), List.of(), components, List.of()));
        return change(changed(Ids.next(), RunState.RUNNING, false, null, source));
    }

    /** A new run whose editions have these polls beside the drill; own is a poll of the Portuguese edition only. */
    public RunChanged polled(Instant practice, AssessedPoll own, AssessedPoll... polls) {
        var source = republished(english);
        var other = republished(portuguese);
        var shared = List.of(polls);
        content.publish(assessment(source, policy("0.6"), practice, shared));
        content.publish(assessment(
                other,
                policy("0.6"),
                practice,
                own == null
                        ? shared
                        : Stream.concat(shared.stream(), Stream.of(own)).toList()));
        var run = changed(Ids.next(), RunState.RUNNING, false, null, source, other);
        change(run);
        return run;
    }

    /** A new run whose editions ask for words beside the drill. */
    public RunChanged clouded(Instant practice, AssessedCloud cloud) {
        var editions = List.of(republished(english), republished(portuguese));
        for (var edition : editions) {
            var place = new AssessedPoll(cloud.id(), this.practice, List.of(), false, true, null);
            var whole = assessment(edition, policy("0.6"), practice, List.of(place));
            ObjectNode told = json.valueToTree(whole.outline());
            told.findParents("components").stream()
                    .filter(unit -> unit.path("components").toString().contains("poll"))
                    .forEach(unit -> ((ObjectNode) unit)
                            .putArray("components")
                            .add("problem")
                            .add("cloud"));
            content.publish(new Assessment(
                    json.convertValue(told, Outline.class),
                    whole.policy(),
                    whole.problems(),
                    whole.components(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(cloud)));
        }
        var run = changed(Ids.next(), RunState.RUNNING, false, null, editions.getFirst(), editions.getLast());
        change(run);
        return run;
    }

    /** A new run of one unit whose assignments are graded and due a day after the clock's start, with an hour of grace. */
    public RunChanged assigned(Assignment... asked) {
        var source = republished(english);
        content.publish(assigned(source, essays(asked)));
        content.publish(assessment(portuguese, policy("0.6"), null));
        var run = changed(Ids.next(), RunState.RUNNING, false, null, source);
        change(run);
        return run;
    }

    /** The same with the assignments in both editions. */
    public RunChanged assignedInBoth(Assignment... asked) {
        var source = republished(english);
        var other = republished(portuguese);
        var essays = essays(asked);
        content.publish(assigned(source, essays));
        content.publish(assigned(other, essays));
        var run = changed(Ids.next(), RunState.RUNNING, false, null, source, other);
        change(run);
        return run;
    }

    private List<AssessedAssignment> essays(Assignment... asked) {
        return Stream.of(asked)
                .map(one -> new AssessedAssignment(Ids.next(), essays, "Essay", one))
                .toList();
    }

    private Assessment assigned(EditionView edition, List<AssessedAssignment> all) {
        var types = all.stream().map(one -> "assignment").toList();
        var part = new OutlineSubsection(
                quizPart, "Essays", "Quiz", DUE, List.of(new OutlineUnit(essays, "Essays", types, 10)));
        var sections = List.of(new OutlineSection(Ids.next(), "Section", List.of(part)));
        var outline = new Outline(edition.publication(), edition.id(), edition.language(), 1, sections, 0, 0, 0);
        var ids = all.stream().map(AssessedAssignment::id).toList();
        return new Assessment(outline, policy("0.6"), List.of(), Map.of(essays, ids), List.of(), all);
    }

    /** The unit of a run with assignments, and what it asks for. */
    public UUID essays() {
        return essays;
    }

    public AssessedAssignment asked(RunChanged run, int which) {
        var publication = run.editions().getFirst().publication();
        return content.assessment(Tokens.actor("learning", Role.SERVICE), publication)
                .assignments()
                .get(which);
    }

    private RunChanged changed(UUID run, RunState state, boolean selfPaced, Integer capacity, EditionView source) {
        return changed(run, state, selfPaced, capacity, source, portuguese);
    }

    private RunChanged changed(
            UUID run, RunState state, boolean selfPaced, Integer capacity, EditionView source, EditionView other) {
        return new RunChanged(
                run,
                UUID.randomUUID(),
                "water",
                UUID.randomUUID(),
                "Two Rivers",
                "river",
                "waves",
                state,
                TestClock.START.minus(Duration.ofDays(7)),
                null,
                "Africa/Nairobi",
                selfPaced,
                capacity,
                true,
                3,
                List.of(source, other),
                List.of(new TeamMember(Tokens.id("Helena"), "Helena", RunRole.FACILITATOR)),
                List.of(),
                null);
    }

    public UUID change(RunChanged changed) {
        changes.hear(message(changed));
        return changed.run();
    }

    public void erase(String name) {
        var person = Tokens.id(name);
        changes.hear(message("person-erased", person, new Erasure(person, false, false)));
    }

    public ConsumerRecord<String, String> message(RunChanged changed) {
        return message("run-changed", changed.run(), changed);
    }

    private ConsumerRecord<String, String> message(String what, UUID key, Object data) {
        var headers = new RecordHeaders();
        Map.of(
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        "palavra.courses." + what + ".v1",
                        "ce_source",
                        "/palavra/courses",
                        "ce_time",
                        TestClock.START.toString())
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            var record =
                    new ConsumerRecord<>("palavra.courses.v1", 0, 0, key.toString(), json.writeValueAsString(data));
            headers.forEach(header -> record.headers().add(header));
            return record;
        } catch (com.fasterxml.jackson.core.JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    public GradingPolicy policy(String passMark) {
        return new GradingPolicy(
                List.of(new AssignmentType("Quiz", "Quiz", BigDecimal.ONE, 1, 0)),
                Map.of("Pass", new BigDecimal(passMark)),
                3600,
                "olx");
    }

    EditionView edition(String language, String word, boolean source) {
        return new EditionView(Ids.next(), Language.of(language), word, word + " course", "", source, Ids.next());
    }

    public EditionView republished(EditionView edition) {
        return new EditionView(
                edition.id(), edition.language(), edition.word(), edition.title(), "", edition.source(), Ids.next());
    }

    public long count(String sql, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + sql)) {
            for (var i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first text that is found. */
    public String text(String sql, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            var rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The subsection that holds the quiz. */
    public UUID quizPart() {
        return quizPart;
    }

    /** The subsection that holds what is to be read. */
    public UUID readPart() {
        return toRead;
    }

    public Assessment assessment(EditionView edition, GradingPolicy policy, Instant practiceOpens) {
        return assessment(edition, policy, practiceOpens, List.of());
    }

    private Assessment assessment(
            EditionView edition, GradingPolicy policy, Instant practiceOpens, List<AssessedPoll> polls) {
        var own =
                edition.source() ? List.<OutlineUnit>of() : List.of(new OutlineUnit(local, "Own", List.of("html"), 10));
        var units = List.of(
                new OutlineUnit(reading, "Reading", List.of("html", "video", "placeholder"), 10),
                new OutlineUnit(
                        quiz, "Quiz", questions.stream().map(id -> "problem").toList(), 10),
                new OutlineUnit(
                        practice,
                        "Practice",
                        Stream.concat(Stream.of("problem"), polls.stream().map(poll -> "poll"))
                                .toList(),
                        10,
                        practiceOpens));
        var section = new OutlineSection(
                Ids.next(),
                "Section",
                List.of(
                        new OutlineSubsection(
                                toRead,
                                "To read",
                                "",
                                null,
                                Stream.concat(units.subList(0, 1).stream(), own.stream())
                                        .toList()),
                        new OutlineSubsection(quizPart, "Quiz one", "Quiz", DUE, units.subList(1, 2)),
                        new OutlineSubsection(Ids.next(), "To try", "", null, units.subList(2, 3))));
        var outline =
                new Outline(edition.publication(), edition.id(), edition.language(), 1, List.of(section), 11, 0, 0);
        var problems = new ArrayList<AssessedProblem>();
        questions.forEach(id -> problems.add(new AssessedProblem(id, quiz, "Question", choice())));
        problems.add(new AssessedProblem(drill, practice, "Drill", number()));
        var components = Map.of(
                reading,
                List.of(text, film, Ids.next()),
                quiz,
                questions,
                practice,
                Stream.concat(Stream.of(drill), polls.stream().map(AssessedPoll::id))
                        .toList(),
                local,
                List.of(Ids.next()));
        return new Assessment(outline, policy, problems, components, polls);
    }

    private static ProblemDefinition choice() {
        var right = new Option("b", "Two days", true, BigDecimal.ONE, WORDS_ONLY_THE_KEY_HAS + " yes", "");
        var wrong = new Option("a", "Six hours", false, BigDecimal.ZERO, WORDS_ONLY_THE_KEY_HAS + " no", "");
        var question = new SingleChoice("q1", "How long?", "", BigDecimal.ONE, List.of(wrong, right), false);
        return new ProblemDefinition(
                List.of("", ""),
                List.of(question),
                List.of(WORDS_ONLY_THE_KEY_HAS + " hint one", WORDS_ONLY_THE_KEY_HAS + " hint two"),
                WORDS_ONLY_THE_KEY_HAS + " because",
                2,
                null,
                ShowAnswer.FINISHED,
                0);
    }

    private static ProblemDefinition number() {
        var range = new Numerical.Range(
                new BigDecimal("31415"),
                new BigDecimal("31414"),
                new BigDecimal("31416"),
                false,
                false,
                BigDecimal.ONE,
                WORDS_ONLY_THE_KEY_HAS);
        var question = new Numerical("q1", "How much?", "", BigDecimal.ONE, List.of(range), "");
        return new ProblemDefinition(
                List.of("", ""), List.of(question), List.of(), "", null, null, ShowAnswer.NEVER, 30);
    }
}
