package palavra.content.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.Target;
import palavra.content.tree.StoredBody;
import palavra.kernel.Language;

class FieldsTest {

    private static final StoredBody ROOF = numbered(
            null,
            "<h2>A roof</h2><p>Six <b>hours</b> of <a href=\"unit:u1\">sun</a></p><p><img src=\"media:r.jpg\" alt=\"A roof\"></p>");

    @Test
    void shouldCutTextsAndHideWhatLinksLeadTo() {
        var fields = Fields.of("Sun", ROOF);
        assertEquals(
                List.of("title", "html/1", "html/2", "html/3/alt"),
                fields.stream().map(BodyField::name).toList());
        assertEquals("Six <1>hours</1> of <2>sun</2>", fields.get(2).text());
        assertEquals(List.of("<b>", "<a href=\"unit:u1\">"), fields.get(2).codes());
    }

    @Test
    void shouldLetTranslatorsMoveTagsButNotLoseThem() {
        var said = say(ROOF, Map.of("html/2", "<2>Sol</2> de seis <1>horas</1>"));
        assertTrue(said.html().contains("<a href=\"unit:u1\">Sol</a> de seis <b>horas</b></p>"), said.html());
        for (var broken : List.of(
                "Sol de <1>horas</1>", "<1>a<2>b</1></2>", "<1>a</1><1>b</1><2>c</2>", "<1/><2>a</2>", "<3>a</3>")) {
            assertThrows(TagsBroken.class, () -> say(ROOF, Map.of("html/2", broken)), broken);
            assertThrows(TagsBroken.class, () -> BodyField.checkTags("Six <1>hours</1> of <2>sun</2>", broken), broken);
        }
    }

    @Test
    void shouldNeverTakeWordsForMarkup() {
        var said = say(ROOF, Map.of("html/1", "<script>alert(1)</script> & 1 < 2"));
        assertTrue(said.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; 1 &lt; 2"), said.html());
    }

    @Test
    void shouldMarkWhatIsStillInTheSourceLanguage() {
        var said = Fields.compose(
                "Sun",
                ROOF,
                field -> field.name().equals("html/1") ? "سقف" : null,
                Language.ENGLISH,
                Language.of("ar"));
        assertTrue(said.titleMissing());
        assertTrue(
                Numbers.strip(said.body().html()).contains("<h2>سقف</h2><p lang=\"en\" dir=\"ltr\">Six"),
                said.body().html());
    }

    @Test
    void shouldKeepNumbersWhenOthersComeAndGo() {
        var before = numbered(null, "<p>One is here</p><p>Two are here</p><p>Three are here</p>");
        var after = numbered(
                before, "<p>New first of all</p><p>Two are here today</p><p>Three are here</p><p>One is here</p>");
        assertEquals(
                "<p data-s=\"4\">New first of all</p><p data-s=\"2\">Two are here today</p><p data-s=\"3\">Three are here</p>"
                        + "<p data-s=\"1\">One is here</p>",
                after.html());
        assertFalse(Numbers.strip(after.html()).contains("data-s"));
        assertEquals(after, Numbers.keep(after, StoredBody.html(Numbers.strip(after.html()))));
    }

    @Test
    void shouldNumberWordsBesideBlocks() {
        var list = numbered(null, "Loose <i>words</i><ul><li>Out<ul><li>In</li></ul>After</li></ul>");
        assertEquals(
                List.of("Loose <1>words</1>", "Out", "In", "After"),
                Fields.of("", list).stream().map(BodyField::text).toList());
        var said = say(list, Map.of("html/4", "Depois"));
        assertTrue(Numbers.strip(said.html()).endsWith("</ul>Depois</li></ul>"), said.html());
    }

    @Test
    void shouldLetAQuestionMoveWithinItsSentence() {
        var options = List.of(
                new Option("a", "sun", true, BigDecimal.ONE, "Yes", ""),
                new Option("b", "42", false, BigDecimal.ZERO, "", ""));
        var problem = new ProblemDefinition(
                List.of("<p>The ", " dries it.</p>"),
                List.of(new Dropdown("q1", "", "", BigDecimal.ONE, options)),
                List.of(),
                "",
                2,
                null,
                ShowAnswer.FINISHED,
                0);
        var body = Numbers.keep(null, StoredBody.problem(problem));
        var fields = Fields.of("", body);
        assertEquals(
                List.of("stem/1", "question/q1/option/a", "question/q1/feedback/a"),
                fields.stream().map(BodyField::name).toList());
        var said = Numbers.strip(say(body, Map.of("stem/1", "Seca-o o <1/>.", "question/q1/option/a", "sol")))
                .problem();
        assertEquals(List.of("<p>Seca-o o ", ".</p>"), said.stem());
        assertEquals(
                "sol",
                ((Dropdown) said.questions().getFirst()).options().getFirst().html());
        assertTrue(((Dropdown) said.questions().getFirst()).options().getFirst().correct());
    }

    @Test
    void shouldTranslateEveryTextOfThingsToBePlacedAndOfPictures() {
        var item = new PlacedItem("n1", "Rain", List.of("nx"), "Not there", "Right");
        var places = List.of(new Target("nx", "Roof"));
        var region = new Hotspot.Region(
                "n2", "The well", List.of(new Hotspot.Point(0, 0), new Hotspot.Point(9, 9)), true, "Here");
        var problem = new ProblemDefinition(
                List.of("", "", ""),
                List.of(
                        new Matching("q1", "Join", "", BigDecimal.ONE, List.of(item), places, PartsCredit.NONE),
                        new Hotspot(
                                "q2",
                                "",
                                "",
                                BigDecimal.ONE,
                                "<img src=\"media:m.png\" alt=\"A map\">",
                                List.of(region),
                                true)),
                List.of(),
                "",
                2,
                null,
                ShowAnswer.FINISHED,
                0);
        var body = Numbers.keep(null, StoredBody.problem(problem));
        assertEquals(
                List.of(
                        "question/q1/label",
                        "question/q1/item/n1",
                        "question/q1/elsewhere/n1",
                        "question/q1/praise/n1",
                        "question/q1/target/nx",
                        "question/q2/picture/alt",
                        "question/q2/region/n2",
                        "question/q2/feedback/n2"),
                Fields.of("", body).stream().map(BodyField::name).toList());
        var said = (Matching) say(body, Map.of("question/q1/target/nx", "Telhado"))
                .problem()
                .questions()
                .getFirst();
        assertEquals("Telhado", said.targets().getFirst().html());
        assertEquals(item, said.items().getFirst());
    }

    @Test
    void shouldSeeTheSameBlockInOtherWordsAndNoOther() {
        var other = numbered(
                null,
                "<h2>Um telhado</h2><p>Seis <b>horas</b> de <a href=\"unit:x\">sol</a></p>"
                        + "<p><img src=\"media:r.jpg\" alt=\"Um telhado\"></p>");
        var texts = Match.of("Sun", ROOF, "Sol", other).orElseThrow();
        assertEquals("Seis <1>horas</1> de <2>sol</2>", texts.get("html/2"));
        assertEquals("Um telhado", texts.get("html/3/alt"));
        assertTrue(Match.of("Sun", ROOF, "Sol", numbered(null, "<h2>Um telhado</h2><p>Seis horas</p>"))
                .isEmpty());
        var withOtherPicture = StoredBody.html(other.html().replace("r.jpg", "s.jpg"));
        assertTrue(Match.of("Sun", ROOF, "Sol", withOtherPicture).isEmpty());
    }

    private static StoredBody numbered(StoredBody before, String html) {
        return Numbers.keep(before, StoredBody.html(html));
    }

    private static StoredBody say(StoredBody body, Map<String, String> texts) {
        return Fields.apply("", body, field -> texts.getOrDefault(field.name(), field.text()))
                .body();
    }
}
