package palavra.learning.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import palavra.content.api.problem.Text;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "São Tomé,Sao Tome,true",
        "Sao Tome,São Tomé,true",
        "Łódź,lodz,true",
        "Ólafur,olafur,true",
        "ναί,ΝΑΙ,true",
        "مُحَمَّد,محمد,true",
        "أحمد,احمد,true",
        "كتـــاب,كتاب,true",
        "ёлка,елка,true",
        "мой,мои,false",
        "किताब,कताब,false",
        "か,が,false",
        "year,yeer,false",
    })
    void shouldLeaveAccentsOutOnlyWherePeopleDo(String right, String written, boolean same) {
        assertEquals(same, isRight(right, written, false, true, false, false));
        assertEquals(false, isRight(right, written, true, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({"room 12,room ١٢,true,false", "room 12,room १२,true,false", "room 12,room １２,true,true"})
    void shouldTakeDigitsOfOtherScriptsUnlessTheyMatter(String right, String written, boolean any, boolean exact) {
        assertEquals(any, isRight(right, written, false, false, false, false));
        assertEquals(exact, isRight(right, written, false, false, false, true));
    }

    @ParameterizedTest
    @CsvSource({
        "'New York','New  York',true,false",
        "'New York',' New York ',true,true",
        "'New York',NewYork,false,false"
    })
    void shouldMindSpacesOnlyWhereTheyMatter(String right, String written, boolean any, boolean exact) {
        assertEquals(any, isRight(right, written, false, false, false, false));
        assertEquals(exact, isRight(right, written, false, false, true, false));
    }

    private static boolean isRight(
            String right, String written, boolean sensitive, boolean anyAccents, boolean spaces, boolean digits) {
        var accepted = List.of(new Text.Answer(right, ""));
        var question =
                new Text("q", "", "", BigDecimal.ONE, accepted, sensitive, List.of(), anyAccents, spaces, digits);
        return Texts.mark(question, written).right();
    }
}
