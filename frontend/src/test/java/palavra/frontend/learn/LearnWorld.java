package palavra.frontend.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.certificates.api.Certificates;
import palavra.content.api.Component;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.Poll;
import palavra.content.api.Pool;
import palavra.content.api.UnitContent;
import palavra.content.api.WordCloud;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.Completion;
import palavra.learning.api.DueDate;

/**
 * A course about water with one section of three units: a text with a talk, a quiz of two questions, and a unit to
 * come. Doors that pages ask beside {@link FakeLearning} know nothing else.
 */
@Alternative
@ApplicationScoped
public class LearnWorld {

    static final UUID RUN = UUID.fromString("0197a000-0000-7000-8000-000000000001");
    static final UUID READ = UUID.fromString("0197a000-0000-7000-8000-000000000011");
    static final UUID QUIZ = UUID.fromString("0197a000-0000-7000-8000-000000000012");
    static final UUID LAST = UUID.fromString("0197a000-0000-7000-8000-000000000013");
    static final UUID TEXT = UUID.fromString("0197a000-0000-7000-8000-000000000021");
    static final UUID CHOICE = UUID.fromString("0197a000-0000-7000-8000-000000000022");
    static final UUID NUMBER = UUID.fromString("0197a000-0000-7000-8000-000000000023");
    static final UUID POLL = UUID.fromString("0197a000-0000-7000-8000-000000000024");
    static final Instant DUE = Instant.parse("2026-03-26T20:59:00Z");
    static final EditionView ENGLISH = edition(1, "en", "Water", "Safe water for small communities");
    static final EditionView ARABIC = edition(2, "ar", "ماء", "ماء آمن للمجتمعات الصغيرة");

    private static final List<OutlineUnit> UNITS = List.of(
            new OutlineUnit(READ, "Boil, filter or sun?", List.of("html", "placeholder", "discussion"), 12_000),
            new OutlineUnit(QUIZ, "Quiz: treating water at home", List.of("problem", "problem"), 4_000),
            new OutlineUnit(LAST, "Keeping treated water safe", List.of("html", "video"), 9_000));
    private static final Poll ROOF = new Poll(
            "What is your roof made of?",
            List.of(new Poll.Choice("tiles", "Tiles"), new Poll.Choice("iron", "<em>Iron</em>")));
    private static final WordCloud WATER = new WordCloud("<p>What is <em>water</em> for you?</p>", 2, 50, true);
    private static final OutlineSubsection PART =
            new OutlineSubsection(UUID.randomUUID(), "At home", "Quiz", DUE, UNITS);
    private static final OutlineSection SECTION = new OutlineSection(
            UUID.fromString("0197a000-0000-7000-8000-000000000031"), "Treating water at home", List.of(PART));

    static Map<UUID, Completion> completion() {
        var completion = new LinkedHashMap<UUID, Completion>();
        completion.put(READ, new Completion(2, 2));
        completion.put(QUIZ, new Completion(1, 2));
        completion.put(LAST, new Completion(0, 2));
        return completion;
    }

    static Map<UUID, DueDate> due() {
        return Map.of(PART.id(), new DueDate(DUE, DueDate.Rule.RUN));
    }

    @Produces
    @Singleton
    Content content() {
        return door(Content.class, (method, arguments) -> switch (method) {
            case "outline" ->
                new Outline(ENGLISH.publication(), ENGLISH.id(), Language.ENGLISH, 1, List.of(SECTION), 2, 0, 0);
            case "unit" -> unit((UUID) arguments[2]);
            default -> null;
        });
    }

    @Produces
    @Singleton
    Courses courses() {
        return door(Courses.class, (method, arguments) -> {
            if (!RUN.equals(arguments[1])) {
                throw Refusal.notFound();
            }
            return new RunView(
                    RUN,
                    UUID.randomUUID(),
                    "water",
                    RunState.RUNNING,
                    null,
                    null,
                    "Africa/Nairobi",
                    false,
                    null,
                    true,
                    List.of(ENGLISH, ARABIC),
                    List.of(),
                    "2026",
                    "Two Rivers University");
        });
    }

    @Produces
    @Singleton
    Certificates certificates() {
        return door(Certificates.class, (method, arguments) -> arguments.length == 1 ? List.of() : Optional.empty());
    }

    private static UnitContent unit(UUID id) {
        var place = UNITS.stream().map(OutlineUnit::id).toList().indexOf(id);
        if (place < 0) {
            throw Refusal.notFound();
        }
        var components = id.equals(READ)
                ? List.of(
                        new Component(
                                TEXT,
                                "html",
                                "",
                                "<p>Three households on one street treat their water in three ways.</p>",
                                null,
                                null),
                        new Component(UUID.randomUUID(), "placeholder", "A drawing", null, null, "drag-and-drop"),
                        new Component(UUID.randomUUID(), "discussion", "", null, null, null),
                        new Component(POLL, "poll", "Your roof", null, null, null, ROOF, null),
                        new Component(
                                FakeClouds.CLOUD,
                                "cloud",
                                "Your <word>",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                WATER),
                        new Component(FakeWork.ESSAY, "assignment", "Your <roof>", null, null, null))
                : List.of(
                        new Component(
                                new UUID(6, 1), Pool.TYPE, "", null, null, null, null, null, null, new Pool(2), null),
                        new Component(CHOICE, "problem", "", null, null, null),
                        new Component(NUMBER, "problem", "", null, null, null),
                        new Component(new UUID(6, 2), "problem", "", null, null, null));
        return new UnitContent(
                ENGLISH.publication(),
                ENGLISH.id(),
                Language.ENGLISH,
                SECTION,
                PART,
                UNITS.get(place),
                place == 0 ? null : UNITS.get(place - 1),
                place == 2 ? null : UNITS.get(place + 1),
                components);
    }

    private static EditionView edition(int number, String language, String word, String title) {
        return new EditionView(
                new UUID(7, number), Language.of(language), word, title, "", number == 1, new UUID(8, number));
    }

    interface Answer {
        Object to(String method, Object[] arguments);
    }

    static <T> T door(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "toString" -> type.getSimpleName();
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> answer.to(method.getName(), arguments);
                }));
    }
}
