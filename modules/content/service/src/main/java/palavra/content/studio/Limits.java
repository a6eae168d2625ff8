package palavra.content.studio;

import palavra.content.api.studio.Writing;
import palavra.kernel.Refusal;

/** How large things may become. */
final class Limits {

    static final int BLOCKS = 20_000;
    private static final int TITLE = 300;
    private static final int TEXT = 200_000;
    private static final int BODY = 1_000_000;

    private Limits() {}

    static String title(String title) {
        if (title == null || title.strip().length() > TITLE) {
            throw Refusal.invalid("title-too-long", "A title has at most 300 characters.", TITLE);
        }
        return title.strip();
    }

    static String line(String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) {
            throw Refusal.invalid("line-too-long", "It has at most " + most + " characters.", most);
        }
        return stripped;
    }

    static Writing checked(Writing writing) {
        if (writing == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        title(writing.title());
        return writing;
    }

    static String text(String text) {
        if (text.length() > TEXT) {
            throw tooLong();
        }
        return text;
    }

    static String body(String json) {
        if (json.length() > BODY) {
            throw tooLong();
        }
        return json;
    }

    private static Refusal tooLong() {
        return Refusal.invalid("text-too-long", "A text has at most 200 000 characters.", TEXT);
    }
}
