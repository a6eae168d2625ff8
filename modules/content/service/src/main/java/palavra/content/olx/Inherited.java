package palavra.content.olx;

import palavra.content.api.problem.ShowAnswer;

/** Settings a block passes on to what it holds. */
record Inherited(ShowAnswer showAnswer, Integer maxAttempts, String due) {

    static final Inherited NOTHING = new Inherited(ShowAnswer.FINISHED, null, "");

    /** What the block's own settings make of the ones above it. */
    Inherited with(Node node, Policy policy) {
        var due = policy.of(node, "due");
        return new Inherited(
                showAnswer(policy.of(node, "showanswer")),
                Values.whole(policy.of(node, "max_attempts"))
                        .filter(most -> most > 0)
                        .orElse(maxAttempts),
                due.isEmpty() ? this.due : due);
    }

    private ShowAnswer showAnswer(String written) {
        return switch (written.toLowerCase()) {
            case "" -> showAnswer;
            case "always" -> ShowAnswer.ALWAYS;
            case "answered" -> ShowAnswer.ANSWERED;
            case "attempted", "attempted_no_past_due" -> ShowAnswer.ATTEMPTED;
            case "past_due" -> ShowAnswer.PAST_DUE;
            case "never" -> ShowAnswer.NEVER;
            default -> ShowAnswer.FINISHED;
        };
    }
}
