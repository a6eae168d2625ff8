package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source changes under an edition that follows it: exactly what changed needs a translator, what the community made its
 * own stays as it is and asks for a decision, and learners who change edition keep what they have done.
 */
final class Editions {

    private static final String TEXT = "A roof is a well that looks up";
    private static final String PROBLEM = "A pipe that stays full";
    private static final String FILM = "Where the first rain goes";
    private static final String CASE = "A school with two tanks";

    private final Browsers browsers;
    private final Installation installation;
    private final Author author;

    Editions(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        this.author = new Author(browsers.person("en"), installation);
        author.signIn("admin@example.org");
    }

    void check() {
        var source = installation.demoEdition("en");
        var follower = installation.demoEdition("pt");
        var desk = "/desk/" + follower;
        var translator = person("translator@example.org");
        assertEquals(List.of(), translator.stale(desk));

        changesTheSource("/studio/" + source);

        assertEquals(
                Set.of(
                        "It falls into the standing pipe and fills it slowly.",
                        "It waits above the full pipe"),
                new TreeSet<>(translator.stale(desk)));
    }

    private void changesTheSource(String studio) {
        author.rewrites(studio, TEXT, "is gone", "is lost");
        author.rewrites(studio, PROBLEM, "It waits above the pipe", "It waits above the full pipe");
        author.rewrites(studio, FILM, "and fills it.", "and fills it slowly.");
        author.rewrites(studio, CASE, "310 pupils", "320 pupils");
        author.publishes(studio);
    }

    private Translator person(String email) {
        var translator = new Translator(browsers.person("en"), installation);
        translator.signIn(email);
        return translator;
    }
}
