package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A problem with a question of every type: its author writes it without script, then it is answered with keys alone, and
 * nothing that is sent before tells what is right.
 */
final class EveryType {

    static final String TITLE = "Every type of question";

    /** Stands in every feedback, in the hint and in the explanation, so that it must not stand on a page before an answer. */
    private static final String KEPT_BACK = "Only who answered reads this";

    private static final String NUMBER = "8123000";
    private static final String NAME = "São Tomé";
    private static final String FORMULA = "x^2 - 1";
    private static final List<String> ROWS = List.of("First", "Second", "Third");

    private final Page page;
    private final Installation installation;
    private final Author author;
    private int questions;

    EveryType(Page page, Installation installation) {
        this.page = page;
        this.installation = installation;
        this.author = new Author(page, installation);
    }

    Author author() {
        return author;
    }

    void write() throws IOException {
        new Person(page, installation, Locale.ENGLISH).signIn("author@example.org");
        author.begin(TITLE, "T1");
        var studio = page.url().replaceAll("/blocks/.*", "");
        var unit = page.url();
        author.grades("Roofs");
        var picture = upload(studio);
        page.navigate(unit);
        author.add("problem", "One of each");
        fill("label", "One of two");
        options();
        ask("multiple-choice");
        options();
        page.locator(name("option0.right")).check();
        ask("dropdown");
        options();
        ask("numerical");
        fill("range0.answer", NUMBER);
        units();
        ask("text");
        fill("answer0.text", NAME);
        ask("formula");
        fill("variable0.text", "x");
        fill("formula0.text", FORMULA);
        ask("ordering");
        items();
        ask("matching");
        items();
        for (var at = 0; at < ROWS.size(); at++) {
            fill("item" + at + ".partner", "With " + ROWS.get(at));
        }
        ask("categorizing");
        items();
        fill("category0.text", "Roof");
        fill("category1.text", "Well");
        for (var at = 0; at < ROWS.size(); at++) {
            page.locator("[name^='q" + questions + ".item" + at + ".in.']")
                    .nth(at % 2)
                    .check();
        }
        ask("hotspot");
        fill("picture", "![A roof](" + picture + ")");
        fill("region0.corners", "20 20, 60 60");
        page.locator(name("region0.right")).check();
        act("add:hint");
        page.locator("[name='hint0.text']").fill(KEPT_BACK);
        page.locator("[name=explanation]").fill(KEPT_BACK);
        author.save();
        author.publish("Ready", 1);
        new Lead(page, installation).lets(author.run(), "RUNNING");
    }

    /** No byte that the browser is sent, or may ask for, tells what is right. */
    static void tellsNothing(Page page) {
        var bytes = new Bytes(page);
        for (var secret : List.of(KEPT_BACK, NUMBER, NAME, FORMULA)) {
            assertEquals(List.of(), bytes.with(secret), secret + " was sent before an answer");
        }
    }

    /** The problem wherever it is asked now, with keys alone. */
    void fill() {
        var fields = page.locator(".problem");
        Keys.choose(fields.getByLabel("Right").nth(0));
        Keys.choose(fields.getByLabel("Right").nth(1));
        Keys.list(fields.locator("select").first(), "Right");
        var written = fields.locator("input[type=text]");
        Keys.type(written.nth(0), "٨١٢٣ km");
        Keys.type(written.nth(1), "sao  tome");
        Keys.type(written.nth(2), "(x-1)(x+1)");
        for (var at = 0; at < ROWS.size(); at++) {
            var lists = fields.getByLabel(ROWS.get(at), new Locator.GetByLabelOptions().setExact(true));
            Keys.list(lists.nth(0), Integer.toString(at + 1));
            Keys.list(lists.nth(1), "With " + ROWS.get(at));
            Keys.list(lists.nth(2), at % 2 == 0 ? "Roof" : "Well");
        }
        Keys.type(fields.getByLabel("From the left (%)"), "40");
        Keys.type(fields.getByLabel("From the top (%)"), "40,5");
    }

    /** Every question of it was answered rightly, and says so. */
    void isRight() {
        assertThat(page.locator(".problem [role=status] .verdict.ok")).isVisible();
        assertThat(page.locator(".problem .verdict.bad")).hasCount(0);
        assertThat(page.locator(".problem").first()).containsText(KEPT_BACK);
        assertNotEquals(List.of(), new Bytes(page).with(KEPT_BACK));
    }

    private String upload(String studio) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", picture);
        page.navigate(studio + "/files");
        page.locator("#file").setInputFiles(new FilePayload("roof.png", "image/png", picture.toByteArray()));
        page.locator("form[enctype] button").click();
        return page.locator(".notice.ok code").innerText();
    }

    private void ask(String type) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Add a question"))
                .click();
        act("question:" + type);
        questions++;
        fill("label", type);
    }

    private void options() {
        fill("option0.text", "Right");
        fill("option0.feedback", KEPT_BACK);
        fill("option1.text", "Wrong");
        if (page.locator(name("right")).count() > 0) {
            page.locator(name("right")).first().check();
        }
    }

    private void items() {
        act("add:q" + questions + ".item");
        for (var at = 0; at < ROWS.size(); at++) {
            fill("item" + at + ".text", ROWS.get(at));
        }
    }

    private void units() {
        var add = "button[value='add:q" + questions + ".measure']";
        page.locator("details:has(" + add + ") > summary").click();
        act("add:q" + questions + ".measure");
        fill("measure0.text", "km");
        fill("measure0.factor", "1000");
        page.locator(name("needed")).check();
    }

    private void act(String what) {
        page.locator("button[value='" + what + "']").click();
    }

    private void fill(String field, String text) {
        page.locator(name(field)).fill(text);
    }

    private String name(String field) {
        return "[name='q" + questions + "." + field + "']";
    }
}
