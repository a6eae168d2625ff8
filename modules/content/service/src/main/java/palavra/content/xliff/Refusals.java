package palavra.content.xliff;

import palavra.kernel.Refusal;

/** Refusals of a file, each with the line where. */
public final class Refusals {

    private Refusals() {}

    public static Refusal at(String code, String sentence, int line) {
        return Refusal.invalid(code, sentence + ", line " + line + ".", line);
    }

    static Refusal unreadable(int line) {
        return at("xliff-unreadable", "The file cannot be read", line);
    }
}
