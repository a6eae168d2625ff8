package palavra.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.content.api.translation.Check;
import palavra.content.api.translation.Term;
import palavra.kernel.Language;

class ChecksTest {

    private static final List<Term> TERMS =
            List.of(new Term(null, "gutter", "caleira", "calha, goteira"), new Term(null, "UNICEF", "", ""));

    @Test
    void shouldFindNumbersThatDiffer() {
        assertEquals(List.of(new Check("number", "six", "cinco")), check("It takes six hours", "Demora cinco horas"));
        assertEquals(List.of(), check("It takes six hours", "Demora 6 horas"));
        assertEquals(List.of(), check("1,800 liters in 2.5 days", "1 800 litros em 2,5 dias"));
        assertEquals(List.of(new Check("number", "12", "21")), check("12 mm", "21 mm"));
    }

    @Test
    void shouldReadDigitsOfOtherScripts() {
        var arabic = new Checks(Language.ENGLISH, Language.of("ar"), List.of());
        assertEquals(List.of(), arabic.of("Chapter 12", "الفصل ١٢"));
        assertEquals(List.of(new Check("number", "12", "١٣")), arabic.of("Chapter 12", "الفصل ١٣"));
    }

    @Test
    void shouldFindWhatIsLost() {
        assertEquals(
                List.of(new Check("link", "https://who.int/water", "")),
                check("See https://who.int/water.", "Ver a página."));
        assertEquals(List.of(new Check("placeholder", "{name}", "")), check("Dear {name}", "Olá"));
        assertEquals(List.of(new Check("placeholder", "{{a}}", "{{b}}")), check("Add {{a}} m", "Some {{b}} m"));
        assertEquals(
                List.of(new Check("mathematics", "\\({{a}}^2\\)", "\\(a^2\\)")),
                check("So \\({{a}}^2\\)", "Logo \\(a^2\\)"));
        assertEquals(
                List.of(new Check("mathematics", "\\(x^2\\)", "\\(x^3\\)")), check("So \\(x^2\\)", "Logo \\(x^3\\)"));
        assertEquals(List.of(new Check("tag", "<1>", "")), check("A <1>roof</1>", "Um telhado"));
    }

    @Test
    void shouldHoldToTheTerms() {
        assertEquals(List.of(new Check("term", "caleira", "calha")), check("Clean the gutter", "Limpe a calha"));
        assertEquals(List.of(), check("Clean the gutter", "Limpe as caleiras"));
        assertEquals(List.of(new Check("term", "UNICEF", "")), check("UNICEF said", "O Fundo disse"));
    }

    @Test
    void shouldWonderAtLengthAndSpaces() {
        assertEquals(
                List.of(new Check("length", "54", "4")),
                check("This sentence is long enough to be worth a little look", "Nada"));
        assertEquals(List.of(new Check("spaces", "", "  ")), check("A roof", "Um  telhado"));
    }

    private static List<Check> check(String source, String target) {
        return new Checks(Language.ENGLISH, Language.PORTUGUESE, TERMS).of(source, target);
    }
}
