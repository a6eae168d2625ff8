package palavra.frontend.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.translation.Term;

class InlineTest {

    private final Inline inline = new Inline(List.of(term("bottle"), term("clear bottle"), term("C++ (old)")));

    @Test
    void shouldTellTagsFromWords() {
        assertEquals(List.of("A ", "<1>", "roof", "</1>", " <2/>".strip()), texts("A <1>roof</1><2/>"));
        assertEquals(List.of("2 < 3 and <b>"), texts("2 < 3 and <b>"));
    }

    @Test
    void shouldMarkTheLongestTermAsAWholeWordInAnyCase() {
        assertEquals(
                List.of("A ", "Clear bottle", ", bottles, ", "C++ (old)"), texts("A Clear bottle, bottles, C++ (old)"));
        assertEquals(
                List.of("clear bottle"),
                inline.in("one clear bottle").stream().map(Term::source).toList());
    }

    @Test
    void shouldListEachTagOnceInItsOrder() {
        assertEquals(List.of("<2>", "</2>", "<1/>"), Inline.tags("<2>a</2> <1/> <2>b</2>"));
    }

    private List<String> texts(String text) {
        return inline.bits(text).stream().map(Inline.Bit::text).toList();
    }

    private static Term term(String source) {
        return new Term(UUID.randomUUID(), source, "x", "");
    }
}
