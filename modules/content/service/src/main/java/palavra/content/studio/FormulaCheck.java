package palavra.content.studio;

import java.math.BigDecimal;
import java.util.HashSet;
import palavra.content.api.problem.Formula;
import palavra.kernel.Refusal;

/** What a formula must have: variables with ranges, and answers that have values there. */
final class FormulaCheck {

    private static final int MOST = 20;

    private FormulaCheck() {}

    static void check(Formula question) {
        ProblemCheck.key(!question.accepted().isEmpty() && question.accepted().size() <= MOST);
        var names = new HashSet<String>();
        for (var variable : question.variables()) {
            if (!variable.name().matches("\\p{L}[\\p{L}\\p{N}_']{0,29}")
                    || !names.add(variable.name())
                    || variable.low().compareTo(variable.high()) > 0) {
                throw wrong();
            }
        }
        if (names.size() > MOST
                || question.samples() < 1
                || question.tolerance().signum() < 0
                || !question.accepted().stream().allMatch(answer -> hasValues(question, answer))) {
            throw wrong();
        }
    }

    private static boolean hasValues(Formula question, Formula.Answer answer) {
        var credit = answer.credit();
        return credit.signum() > 0 && credit.compareTo(BigDecimal.ONE) <= 0 && question.hasValues(answer.expression());
    }

    private static Refusal wrong() {
        return Refusal.invalid(
                "formula-wrong", "A right formula uses only its variables and has a value in their ranges.");
    }
}
