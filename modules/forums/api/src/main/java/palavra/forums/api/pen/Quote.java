package palavra.forums.api.pen;

/** What somebody wrote, as Markdown that quotes it. */
public record Quote(String markdown) {}
