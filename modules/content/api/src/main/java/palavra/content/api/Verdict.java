package palavra.content.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of one item of an imported package; in lower case in JSON and CSV. */
public enum Verdict {
    KEPT,
    CHANGED,
    DROPPED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
