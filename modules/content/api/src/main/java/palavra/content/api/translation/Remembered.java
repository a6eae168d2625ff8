package palavra.content.api.translation;

/** Something translated before. {@code likeness} from 0 to 1. */
public record Remembered(String source, String target, double likeness, String where, State state) {}
