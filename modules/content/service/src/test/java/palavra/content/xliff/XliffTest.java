package palavra.content.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.State;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** What goes out comes back, whatever another tool did to the file's looks; what it broke is refused with its line. */
class XliffTest {

    private static final UUID BLOCK = UUID.fromString("0197b3f0-0000-7000-8000-000000000001");
    private static final UUID UNIT = UUID.fromString("0197b3f0-0000-7000-8000-000000000002");
    private static final FieldKey KEY = new FieldKey(BLOCK, "html/3");

    static final List<XliffUnit> UNITS = List.of(
            unit(KEY, "Six <1>hours</1> of <2/> sun & \"shade\" < 7", "Seis <1>horas</1> de <2/> sol", State.APPROVED),
            unit(new FieldKey(BLOCK, "question/q_1/option/b:é"), "UNICEF helps", "", State.MISSING),
            unit(new FieldKey(BLOCK, "cue/12.5"), "Odd \u0001 sign, 😀", "Sinal \u0001", State.STALE));

    @Test
    void shouldComeBackAsItWentOut() {
        var back = read(written());
        assertEquals(3, back.size());
        for (var at = 0; at < 3; at++) {
            assertEquals(UNITS.get(at).key(), back.get(at).key());
            assertEquals(UNITS.get(at).source(), back.get(at).source());
            assertEquals(
                    UNITS.get(at).target(),
                    back.get(at).target() == null ? "" : back.get(at).target());
        }
        assertTrue(written().contains("<mrk id=\"m1\" translate=\"no\">UNICEF</mrk>"), written());
    }

    @Test
    void shouldSendAVariableAsOneThingThatComesBackUnderItsName() {
        var source = "{{a}} m of {{width}}, {{a}} again, {{a b}}";
        var units = List.of(unit(KEY, source, "De {{width}}: {{a}} m, {{a}}, {{a b}}", State.APPROVED));
        var file = new String(
                XliffWriter.write(Language.ENGLISH, Language.PORTUGUESE, units, List.of()), StandardCharsets.UTF_8);
        assertTrue(
                file.contains("<ph id=\"v-a-2\" equiv=\"{{a}}\" disp=\"{{a}}\" canDelete=\"no\"></ph>")
                        || file.contains("<ph id=\"v-a-2\" equiv=\"{{a}}\" disp=\"{{a}}\" canDelete=\"no\"/>"),
                file);
        var back = read(file.replaceAll(" (equiv|disp)=\"[^\"]*\"", "")).getFirst();
        assertEquals(source, back.source());
        assertEquals(units.getFirst().target(), back.target());
    }

    @Test
    void shouldReadAsManySignsAsALargeCourseHas() {
        var signs = "a < b & ".repeat(500).strip();
        var units = IntStream.range(0, 200)
                .mapToObj(at -> unit(new FieldKey(BLOCK, "html/" + at), signs, signs, State.DRAFT))
                .toList();
        var file = XliffWriter.write(Language.ENGLISH, Language.PORTUGUESE, units, List.of());
        var back = read(new String(file, StandardCharsets.UTF_8));
        assertEquals(200, back.size());
        assertEquals(signs, back.getLast().target());
    }

    @Test
    void shouldReadWhatOtherToolsMakeOfIt() {
        var changed = written()
                .replace("<xliff xmlns=", "<x:xliff xmlns:x=")
                .replaceAll(
                        "<(/?)(file|unit|segment|source|target|pc|ph|mrk|cp|notes?|originalData|data)\\b", "<$1x:$2")
                .replace("</xliff>", "</x:xliff>")
                .replace(
                        "Seis <x:pc id=\"1\" dataRefStart=\"d1\" canCopy=\"no\" canDelete=\"no\">horas</x:pc> de",
                        "De <![CDATA[sol & ]]>&#x6C;uz, <tool:x xmlns:tool=\"urn:t\">ignored</tool:x><x:sc id=\"1\"/>horas<x:ec startRef=\"1\"/> de");
        assertEquals(
                "De sol & luz, <1>horas</1> de <2/> sol",
                read(changed).getFirst().target());
    }

    @Test
    void shouldJoinWhatAToolHasCutInSegments() {
        var cut = written()
                .replace("<target>Seis <pc", "<target order=\"3\">Seis <pc")
                .replaceFirst(
                        "</segment>",
                        "</segment><ignorable><source> </source></ignorable>"
                                + "<segment><source>B.</source><target order=\"1\">Bê.</target></segment>");
        assertEquals("Bê. Seis <1>horas</1> de <2/> sol", read(cut).getFirst().target());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version="2.1"                 | version="1.2"                     | xliff-version      | 2
            document:2.0                  | document:1.2                      | xliff-version      | 2
            trgLang="pt"                  | trgLang="fr"                      | xliff-language     | 2
            palavra:units="3"             | palavra:units="4"                 | xliff-unit-missing | 3
            id="0197b3f0-0000-7000-8000-000000000001:html_2f3" | id="u1"      | xliff-unit-missing | 4
            <pc id="1"                    | <pc id="a1"                       | xliff-code-broken  | 13
            </file>                       | </fil>                            | xliff-unreadable   | 34
            """)
    void shouldSayWhereAFileIsBroken(String from, String to, String code, int line) {
        assertTrue(written().contains(from), written());
        var refusal = assertThrows(Refusal.class, () -> read(written().replace(from, to)));
        assertEquals(code, refusal.code());
        assertEquals(String.valueOf(line), refusal.details().getFirst(), written());
    }

    @Test
    void shouldReadNoEntityOfAFile() {
        var hostile = written()
                .replace("<xliff", "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<xliff")
                .replace("Seis", "&e;");
        assertEquals(
                "xliff-unreadable",
                assertThrows(Refusal.class, () -> read(hostile)).code());
    }

    @Test
    void shouldNameEveryFieldByAnIdThatXmlTakes() {
        for (var name : List.of("title", "html/3/alt/2", "question/q_1/option/b:é", "together/a+c", "hint/２")) {
            var id = UnitId.of(new FieldKey(BLOCK, name));
            assertTrue(id.matches("[A-Za-z0-9._:-]+"), id);
            assertEquals(name, UnitId.read(id).orElseThrow().name());
        }
        for (var id : List.of("", "x", BLOCK + ":a_", BLOCK + ":a_zz", "1:a")) {
            assertTrue(UnitId.read(id).isEmpty(), id);
        }
    }

    static String written() {
        return new String(
                XliffWriter.write(Language.ENGLISH, Language.PORTUGUESE, UNITS, List.of("UNICEF")),
                StandardCharsets.UTF_8);
    }

    private static List<XliffText> read(String file) {
        return XliffReader.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), Language.ENGLISH, Language.PORTUGUESE);
    }

    private static XliffUnit unit(FieldKey key, String source, String target, State state) {
        var codes = source.contains("<1>") ? List.of("<b>", "<br>") : List.<String>of();
        return new XliffUnit(key, UNIT, source, target, state, codes, List.of("Ana: be short"));
    }
}
