package palavra.forums.writing;

import palavra.forums.text.Markdown;

/** A post's text as it was written and as it is shown, with the version of the rules it was rendered by. */
record Rendered(String markdown, String html, short renderer) {

    static Rendered of(String markdown) {
        return new Rendered(markdown, Markdown.toHtml(markdown), (short) Markdown.VERSION);
    }
}
