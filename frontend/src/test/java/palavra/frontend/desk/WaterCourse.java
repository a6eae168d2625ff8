package palavra.frontend.desk;

import static palavra.content.api.studio.Difference.Edit.ADDED;
import static palavra.content.api.studio.Difference.Edit.REMOVED;
import static palavra.content.api.studio.Difference.Edit.SAME;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.studio.Difference.Piece;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Check;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.Desk.DeskSection;
import palavra.content.api.translation.Desk.DeskUnit;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Note;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.UnitDesk;
import palavra.kernel.Language;

/** What stands in the course about water. */
final class WaterCourse {

    static final UUID UNIT = UUID.fromString("0197b000-0000-7000-8000-000000000011");
    static final UUID TEXT = UUID.fromString("0197b000-0000-7000-8000-000000000012");
    static final UUID PROBLEM = UUID.fromString("0197b000-0000-7000-8000-000000000013");
    static final UUID CASE = UUID.fromString("0197b000-0000-7000-8000-000000000014");
    static final FieldKey TITLE = new FieldKey(UNIT, "title");
    static final FieldKey PARAGRAPH = new FieldKey(TEXT, "html/2");
    static final FieldKey OPTION = new FieldKey(PROBLEM, "question/q1/option/b");
    static final FieldKey FEEDBACK = new FieldKey(PROBLEM, "question/q1/option/b/feedback");
    static final FieldKey ALT = new FieldKey(TEXT, "html/3/alt");

    static final List<Term> TERMS = List.of(
            new Term(UUID.randomUUID(), "germs", "micróbios", "germes"),
            new Term(UUID.randomUUID(), "clear bottle", "garrafa transparente", ""),
            new Term(UUID.randomUUID(), "SODIS", "", ""));
    static final List<Note> NOTES = List.of(new Note(
            UUID.randomUUID(),
            "Ana Sitoe",
            Instant.now().minus(Duration.ofDays(2)),
            "Please write “telhado de zinco”: our readers do not have tile roofs."));
    static final List<Remembered> REMEMBERED = List.of(new Remembered(
            "a clear bottle on a roof",
            "uma garrafa transparente no telhado",
            0.86,
            "Boiling: when and how long",
            State.APPROVED));
    static final List<ReviewTask> TASKS = List.of(
            new ReviewTask(
                    UUID.randomUUID(),
                    CASE,
                    UNIT,
                    "Case: the well of Moma",
                    false,
                    true,
                    List.of(
                            new Piece(SAME, "The well is "),
                            new Piece(REMOVED, "ten"),
                            new Piece(ADDED, "twelve"),
                            new Piece(SAME, " meters deep.")),
                    Instant.now().minus(Duration.ofDays(1))),
            new ReviewTask(UUID.randomUUID(), TEXT, UNIT, "Repairing a rim", true, true, List.of(), Instant.now()));

    private static final Instant MARCH = Instant.parse("2026-03-12T09:00:00Z");

    private WaterCourse() {}

    static Desk desk(UUID edition, Map<State, Integer> counts, Gate gate, List<DeskSection> sections) {
        var isArabic = edition.equals(FakeTranslation.ARABIC);
        return new Desk(
                UUID.randomUUID(),
                "Safe water for small communities",
                edition,
                isArabic ? "ماء" : "Água",
                isArabic ? "" : "Cooperativas rurais, Moçambique",
                Language.ENGLISH,
                Language.of(isArabic ? "ar" : "pt"),
                counts,
                counts,
                gate,
                false,
                1,
                9,
                2,
                sections);
    }

    static List<DeskSection> sections(Filter filter) {
        var all = List.of(
                section(
                        "Treating water at home",
                        filter,
                        line("Boiling: when and how long", State.APPROVED),
                        new DeskUnit(UNIT, "Boil, filter or sun?", State.STALE, 6, 2),
                        line("Chlorine, drop by drop", State.IN_REVIEW),
                        line("Keeping treated water safe", State.DRAFT),
                        line("Quiz: treating water", State.MISSING)),
                section(
                        "Wells, springs, tanks",
                        filter,
                        line("Case: the well of Moma", State.ADAPTED),
                        line("Repairing a rim", State.APPROVED)));
        return all;
    }

    private static DeskSection section(String title, Filter filter, DeskUnit... units) {
        var left = List.of(units).stream()
                .filter(unit -> filter.states().isEmpty() || filter.states().contains(unit.state()))
                .toList();
        return new DeskSection(UUID.randomUUID(), title, Map.of(State.STALE, 1), left);
    }

    private static DeskUnit line(String title, State state) {
        return FakeTranslation.line(title, state);
    }

    static UnitDesk unit(List<Field> fields) {
        return new UnitDesk(
                UNIT,
                "Boil, filter or sun?",
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                List.of(
                        FakeTranslation.block(UNIT, "unit", "Boil, filter or sun?", null, of(fields, UNIT)),
                        FakeTranslation.block(TEXT, "html", "Sunlight", null, of(fields, TEXT)),
                        FakeTranslation.block(PROBLEM, "problem", "Question 1", null, of(fields, PROBLEM)),
                        FakeTranslation.block(
                                CASE,
                                "html",
                                "A case study",
                                new Adaptation(Adaptation.Kind.REPLACED, "A well of our own district."),
                                of(fields, CASE))));
    }

    private static List<Field> of(List<Field> fields, UUID block) {
        return fields.stream()
                .filter(field -> field.key().block().equals(block))
                .toList();
    }

    static List<Field> fields(boolean arabic) {
        var changed = List.of(
                new Piece(SAME, "Sunlight is the way people <1>forget</1>. A "),
                new Piece(REMOVED, "bottle"),
                new Piece(ADDED, "clear bottle"),
                new Piece(SAME, " on a roof, "),
                new Piece(REMOVED, "five"),
                new Piece(ADDED, "six"),
                new Piece(SAME, " hours of sun, and most germs are dead."));
        return List.of(
                field(
                        TITLE,
                        "title",
                        0,
                        "Boil, filter or sun?",
                        arabic ? "غلي أم ترشيح أم شمس؟" : "Ferver, filtrar ou sol?",
                        State.APPROVED,
                        false),
                new Field(
                        PARAGRAPH,
                        "paragraph",
                        2,
                        false,
                        "Sunlight is the way people <1>forget</1>. A clear bottle on a roof, six hours of sun, and most germs are dead.",
                        arabic
                                ? "ضوء الشمس هو الطريق الذي <1>ينساه</1> الناس. زجاجة على السطح، خمس ساعات من الشمس، ويموت معظم الجراثيم."
                                : "O sol é o meio que as pessoas <1>esquecem</1>. Uma garrafa no telhado, cinco horas de sol, e a maior parte dos micróbios está morta.",
                        State.STALE,
                        false,
                        6,
                        "João Tembe",
                        true,
                        MARCH,
                        changed,
                        true,
                        List.of(new Check("number", "six", arabic ? "خمس" : "cinco"))),
                field(ALT, "alt", 0, "Two bottles on a tin roof in the sun", "", State.MISSING, false),
                field(
                        OPTION,
                        "option",
                        2,
                        "Two days in a row",
                        arabic ? "يومان متتاليان" : "Dois dias seguidos",
                        State.DRAFT,
                        true),
                field(
                        FEEDBACK,
                        "feedback",
                        2,
                        "Under clouds the dose of light is too small for one day.",
                        arabic
                                ? "تحت الغيوم تكون جرعة الضوء قليلة جداً ليوم واحد."
                                : "Com nuvens, a luz de um só dia não chega.",
                        State.IN_REVIEW,
                        false),
                field(
                        new FieldKey(CASE, "html/1"),
                        "paragraph",
                        1,
                        "The well of Moma is ten meters deep.",
                        arabic ? "عمق بئر موما عشرة أمتار." : "O poço do nosso bairro tem oito metros.",
                        State.ADAPTED,
                        false));
    }

    private static Field field(
            FieldKey key, String part, int ordinal, String source, String target, State state, boolean machine) {
        var version = target.isEmpty() ? 0 : 1;
        return new Field(
                key,
                part,
                ordinal,
                key.block().equals(PROBLEM),
                source,
                target,
                state,
                machine,
                version,
                target.isEmpty() ? null : "Ana Sitoe",
                false,
                target.isEmpty() ? null : MARCH,
                List.of(),
                false,
                List.of());
    }

    static Field with(Field field, String target, State state, boolean own, String by) {
        return new Field(
                field.key(),
                field.part(),
                field.ordinal(),
                field.graded(),
                field.source(),
                target,
                state,
                false,
                field.version() + (target.equals(field.target()) ? 0 : 1),
                by,
                own,
                Instant.now(),
                List.of(),
                false,
                List.of());
    }
}
