package palavra.learning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;

class ShownAnswerTest {

    @ParameterizedTest
    @EnumSource(ShowAnswer.class)
    void shouldShowNothingBeforeTheFirstSubmission(ShowAnswer policy) {
        assertEquals(ShownAnswer.NOTHING, shown(policy, 0, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "ALWAYS,1,false,false,true",
        "ATTEMPTED,1,false,false,true",
        "ANSWERED,1,false,false,false",
        "ANSWERED,1,true,false,true",
        "PAST_DUE,2,true,false,false",
        "PAST_DUE,0,false,true,true",
        "FINISHED,1,false,false,false",
        "FINISHED,1,true,false,true",
        "FINISHED,2,false,false,true",
        "FINISHED,1,false,true,true",
        "NEVER,2,true,true,false",
    })
    void shouldShowTheKeyByThePolicy(ShowAnswer policy, int attempts, boolean right, boolean pastDue, boolean key) {
        assertEquals(key, shown(policy, attempts, right, pastDue).key());
    }

    @ParameterizedTest
    @EnumSource(ShowAnswer.class)
    void shouldShowNoMarksToWhoDidNotSubmitWhenItIsPastDue(ShowAnswer policy) {
        assertFalse(shown(policy, 0, false, true).marks());
    }

    private static ShownAnswer shown(ShowAnswer policy, int attempts, boolean right, boolean pastDue) {
        var problem = new ProblemDefinition(List.of(""), List.of(), List.of(), "", 2, BigDecimal.ONE, policy, 0);
        return ShownAnswer.of(problem, attempts, right, pastDue);
    }
}
