package palavra.kernel.web;

import java.util.List;
import palavra.kernel.Problem;

/** The problem for a status that has no rule of ours behind it. */
public final class StatusProblems {

    private StatusProblems() {}

    /** Codes and sentences for the statuses a framework or a guard answers with. */
    public static Problem of(int status) {
        return switch (status) {
            case 401 -> problem(status, "sign-in-first", "Sign in first.");
            case 403 -> problem(status, "not-allowed", "You may not do this here.");
            case 404 -> problem(status, "not-found", "There is nothing here, or it is not for you.");
            case 405 -> problem(status, "method-not-allowed", "This cannot be done at this address.");
            case 406, 415 -> problem(status, "type-not-supported", "This kind of content is not supported here.");
            case 411, 413 -> problem(status, "too-large", "This is too large to be sent.");
            case 429 -> problem(status, "too-many", "These were too many requests. Wait a little, then try again.");
            case 503 -> problem(status, "away", "This part is not available now. Try again in a minute.");
            default ->
                status < 500
                        ? problem(status, "not-accepted", "This was not accepted.")
                        : problem(status, "fault", "Something went wrong on our side.");
        };
    }

    private static Problem problem(int status, String code, String sentence) {
        return Problem.of(status, code, sentence, List.of());
    }
}
