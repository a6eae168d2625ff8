package palavra.kernel;

import java.util.List;

/**
 * A named rule said no. The code names the rule and never changes; pages translate it, the API answers it as a
 * {@link Problem}. Nothing was changed when this is thrown.
 */
public class Refusal extends RuntimeException {

    private final String code;
    private final int status;
    private final List<String> details;

    /**
     * @param status the HTTP status it answers with, 400–499
     * @param code the rule's name in lower case with dashes, for example {@code run-is-full}
     * @param sentence what happened and what to do, in English
     * @param details values for the translated sentence, in its order
     */
    public Refusal(int status, String code, String sentence, Object... details) {
        super(sentence, null, false, false);
        this.code = code;
        this.status = status;
        this.details = List.of(details).stream().map(String::valueOf).toList();
    }

    public static Refusal signInFirst() {
        return new Refusal(401, "sign-in-first", "Sign in first.");
    }

    public static Refusal notAllowed() {
        return new Refusal(403, "not-allowed", "You may not do this here.");
    }

    /** Also the answer where a thing exists but is not for this actor: both look the same from outside. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found", "There is nothing here, or it is not for you.");
    }

    public static Refusal invalid(String code, String sentence, Object... details) {
        return new Refusal(400, code, sentence, details);
    }

    public static Refusal conflict(String code, String sentence, Object... details) {
        return new Refusal(409, code, sentence, details);
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public List<String> details() {
        return details;
    }
}
