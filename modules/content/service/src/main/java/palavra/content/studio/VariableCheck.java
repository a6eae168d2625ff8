package palavra.content.studio;

import palavra.content.api.problem.Numbered;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.VariableFaults;
import palavra.content.api.variable.Draw;
import palavra.kernel.Refusal;

/** What variables of a problem must be before anybody is asked by them. */
final class VariableCheck {

    private VariableCheck() {}

    static void check(ProblemDefinition problem) {
        VariableFaults.of(problem).ifPresent(fault -> {
            throw switch (fault.code()) {
                case "placeholder" ->
                    Refusal.invalid(
                            "variable-unknown",
                            "A text says {{" + fault.at() + "}}, and there is no such variable.",
                            fault.at());
                case "key" ->
                    Refusal.invalid(
                            "variable-key",
                            "A right answer must be a number, or a formula in the variables of the problem.",
                            fault.at());
                case "value" ->
                    Refusal.invalid(
                            "variable-value", "For " + fault.at() + " a right answer has no value.", fault.at());
                default ->
                    Refusal.invalid(
                            "variable-wrong",
                            "The variable " + fault.at()
                                    + " needs a name of its own, and a range with a step, a list, or a formula.",
                            fault.at());
            };
        });
    }

    /** The problem with numbers, as any learner has it; itself where it has no variables. */
    static ProblemDefinition example(ProblemDefinition problem) {
        return problem.variables().isEmpty()
                ? problem
                : Numbered.of(problem, Draw.of(problem.variables(), 0)).orElse(problem);
    }
}
