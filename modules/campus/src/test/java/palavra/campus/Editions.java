package palavra.campus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A course of every kind of component gets an edition that follows it, and then changes: exactly the texts that changed
 * need a translator, and the case study that the community made its own stays as it is and asks for a decision.
 */
final class Editions {

    private static final String CASE = "A case to think about";
    private static final String OWN = "A cisterna de Beira";

    private final Author author;
    private final Translator translator;
    private final Translator reviewer;

    Editions(Browsers browsers, Installation installation) {
        var page = browsers.person("en");
        new Person(page, installation, Locale.ENGLISH).signIn("author@example.org");
        author = new Author(page, installation);
        translator = new Translator(page, installation);
        reviewer = new Translator(browsers.person("en"), installation);
        reviewer.signIn("admin@example.org");
    }

    void check() {
        author.begin("Rain for two communities", "R2");
        author.writeEveryComponent();
        author.writeCase(CASE, "Two rivers, ten tanks.");
        author.publish("The first one", 1);
        var desk = author.follow("pt", "Beira", "Chuva para todos");

        translator.writes(desk, "missing", source -> "Em português: " + source);
        reviewer.approvesEverything(desk);
        translator.adapts(desk, "Two rivers", OWN);
        assertEquals(List.of(), translator.stale(desk));
        translator.publishes(desk);

        author.changeThreeTexts();
        author.changeCase(CASE, "Two rivers, twelve tanks.");
        assertEquals(List.of("Why rain", "A roof", "The first rain", CASE), author.changed());
        author.publish("Three texts and a case", 2);

        assertEquals(
                List.of("Drink it at once", "Rain is almost clean.", "The first rain is the dirty one."),
                List.copyOf(new TreeSet<>(translator.stale(desk))));
        translator.keepsItsOwn(desk, CASE);
        translator.writes(desk, "stale", source -> "De novo: " + source);
        reviewer.approvesEverything(desk);
        assertEquals(List.of(), translator.stale(desk));
        translator.publishes(desk);
    }
}
