package palavra.content.api.translation;

/** What percentage of fields may be missing and stale at publication, 0–100; graded ones never, unless {@code graded}. */
public record Gate(int missing, int stale, boolean graded) {}
