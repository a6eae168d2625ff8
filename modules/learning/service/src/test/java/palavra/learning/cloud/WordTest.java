package palavra.learning.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Refusal;

class WordTest {

    @ParameterizedTest
    @CsvSource({
        "Water, water",
        "'  South   Sudan ', 'south sudan'",
        "'South\u00A0Sudan', 'South Sudan'",
        "A\u0301gua, água",
        "Ｗａｔｅｒ, water",
        "'«Água»!', água",
        "ΟΔΟΣ, οδος",
        "Straße, STRASSE",
        "ﻣﺎء, ماء",
        "ماء؟, ماء",
        "क\u094D\u200Dष, क\u094Dष",
        "水。, 水",
        "e\u202Eau, eau",
    })
    void shouldCountAlikeWhatDiffersInWritingOnly(String one, String other) {
        assertEquals(counted(other), counted(one));
    }

    @ParameterizedTest
    @CsvSource({"agua, água", "rio, rios", "C, C++", "C, C#", "水, 氷"})
    void shouldCountApartWhatIsAnotherWord(String one, String other) {
        assertNotEquals(counted(other), counted(one));
    }

    @Test
    void shouldShowAWordAsItWasWrittenWithoutWhatIsNeverSeen() {
        assertEquals("O  Nilo".replace("  ", " "), word(" O\t\nNilo\u0000 ").spelling());
        assertEquals("abc", word("\u202Eabc\u2066").spelling());
        assertEquals("می\u200Cخواهم", word("می\u200Cخواهم").spelling());
        assertEquals(
                "a\u0316\u0317\u0318\u0319",
                word("a" + "\u0316\u0317\u0318\u0319".repeat(20)).spelling());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "...", "؟", "\u0000"})
    void shouldTakeNothingForNoWord(String typed) {
        assertTrue(Word.of(typed).isEmpty());
        assertEquals("words-missing", refused(typed, null).code());
    }

    @Test
    void shouldLimitWordsInLengthAndNumber() {
        assertEquals(40, word("क\u094D".repeat(40)).spelling().length() / 2);
        assertEquals("word-too-long", refused("x".repeat(41)).code());
        assertEquals("word-too-long", refused("x".repeat(100_000)).code());
        assertEquals("words-too-many", refused("a", "b", "c", "d").code());
        assertEquals(List.of("a"), spellings("a", " A ", "a!"));
    }

    private static String counted(String typed) {
        return word(typed).counted();
    }

    private static Word word(String typed) {
        return Word.of(typed).orElseThrow();
    }

    private static List<String> spellings(String... typed) {
        return Word.all(List.of(typed), 3).stream().map(Word::spelling).toList();
    }

    private static Refusal refused(String... typed) {
        return assertThrows(Refusal.class, () -> Word.all(Arrays.asList(typed), 3));
    }
}
