package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody who writes a course in the studio: what they fill in, press and see. */
final class Author {

    private static final String CAPTIONS = """
            00:00.000 --> 00:02.000
            Rain falls on the roof.

            00:02.000 --> 00:04.000
            The first rain is dirty.""";

    private final Page page;
    private final Installation installation;
    private String studio;

    Author(Page page, Installation installation) {
        this.page = page;
        this.installation = installation;
    }

    /** Begins a course and gives it a section, a subsection and a unit, one in the other. */
    void begin(String title, String number) {
        page.navigate(installation.url() + "/studio/courses");
        page.locator("#title").fill(title);
        page.locator("#language").fill("en");
        page.locator("#institution").fill("TwoRivers");
        page.locator("#number").fill(number);
        page.locator("main form button").last().click();
        assertThat(page.locator(".studiobar")).containsText(title);
        studio = page.url().replaceAll("[?#].*", "");
        add("SECTION", "Rain");
        add("SUBSECTION", "Roofs");
        add("UNIT", "Catching rain");
    }

    /** Lets the answers in a subsection count for the grade. */
    void grades(String subsection) {
        page.navigate(studio);
        open(subsection);
        page.locator("[name=assignment]").selectOption(new SelectOption().setIndex(1));
        page.locator("form[action$='/settings'] button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
    }

    /** The address of the course in the studio. */
    String studio() {
        return studio;
    }

    /** Goes to the studio of an edition that is there already. */
    void opens(String edition) {
        studio = installation.url() + "/studio/" + edition;
    }

    /** The address of the desk of the course's edition in that language. */
    String desk(String language) {
        page.navigate(studio + "/editions");
        return page.locator("tr:has([lang='" + language + "']) a[href^='/desk/']")
                .getAttribute("href");
    }

    /** Adds one of every type of component to the unit, and writes what each needs. */
    void writeEveryComponent() {
        add("text", "Why rain");
        page.locator("#text").fill("Rain is clean.\n\nRoofs are not.");
        save();
        add("video", "A roof");
        page.locator("#youtube").fill("https://www.youtube.com/watch?v=abcdefghijk");
        page.locator("#cues").fill(CAPTIONS);
        save();
        add("problem", "The first rain");
        page.locator("[name='q0.label']").fill("What do you do with the first rain?");
        page.locator("[name='q0.option0.text']").fill("Let it go");
        page.locator("[name='q0.option1.text']").fill("Drink it");
        page.locator("[name='q0.right']").first().check();
        save();
        polls("Your roof", "What is your roof made of?");
        asksForWords("What is rain for you?", 2);
        add("file", "A plan");
        page.locator("#upload")
                .setInputFiles(new FilePayload(
                        "plan.txt", "text/plain", "A tank, a pipe, a roof.".getBytes(StandardCharsets.UTF_8)));
        page.locator("button[value=file]").click();
        assertThat(page.locator("#path")).hasValue("files/plan.txt");
        save();
        add("discussion", "");
    }

    /** Adds a case study, which communities tell in their own way. */
    void writeCase(String title, String text) {
        open("Catching rain");
        add("text", title);
        page.locator("#text").fill(text);
        save();
    }

    /** Tells it otherwise. */
    void changeCase(String title, String text) {
        page.navigate(studio);
        open("Catching rain");
        open(title);
        page.locator("#text").fill(text);
        save();
    }

    /** Gives the course an edition that follows it; the address of its desk. */
    String follow(String language, String community, String title) {
        page.navigate(studio + "/editions");
        page.locator("#language").fill(language);
        page.locator("#community").fill(community);
        page.locator("#title").fill(title);
        page.locator("main form button").last().click();
        return page.locator("td a[href^='/desk/']").first().getAttribute("href");
    }

    /** The address of the course's first run. */
    String run() {
        page.navigate(studio + "/runs");
        var settings = page.locator("main a[href$='/settings']").first().getAttribute("href");
        return settings.replace("/settings", "");
    }

    /** Lets a subsection be answered as a whole, so many minutes and times; empty for no longer. */
    void time(String title, String minutes, String attempts) {
        page.navigate(studio);
        open(title);
        page.locator("[name=minutes]").fill(minutes);
        page.locator("[name=attempts]").fill(attempts);
        page.locator("form[action$='/settings'] button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
    }

    /** Publishes what is written, with a note, and sees it in the history. */
    void publish(String note, int number) {
        page.navigate(studio + "/publication");
        page.locator("#note").fill(note);
        page.locator("main form button.button").last().click();
        assertThat(page.locator(".history")).containsText(note);
        assertThat(page.locator(".history")).containsText(Integer.toString(number));
    }

    /** Changes one sentence, one choice and one caption. */
    void changeThreeTexts() {
        page.navigate(studio);
        open("Catching rain");
        open("Why rain");
        page.locator("#text").fill("Rain is almost clean.\n\nRoofs are not.");
        save();
        open("The first rain");
        page.locator("[name='q0.option1.text']").fill("Drink it at once");
        save();
        open("A roof");
        page.locator("#cues").fill(CAPTIONS.replace("is dirty", "is the dirty one"));
        save();
    }

    /** The titles of what learners would see changed, in the order of the course. */
    List<String> changed() {
        page.navigate(studio + "/changes");
        return page.locator(".changes h3 a").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    void goesToItsUnit() {
        page.navigate(studio);
        open("Catching rain");
    }

    /** The first criterion of a rubric, with two levels and three points for the better one. */
    void says(String criterion) {
        page.locator("[name='criterion0.name']").fill(criterion);
        page.locator("[name='criterion0.level0.name']").fill("Dark");
        page.locator("[name='criterion0.level1.name']").fill("Clear");
        page.locator("[name='criterion0.level1.points']").fill("3");
    }

    void asksForWords(String question, int most) {
        add("cloud", "Your word");
        page.locator("#question").fill(question);
        page.locator("#inputs").fill(Integer.toString(most));
        save();
    }

    /** Asks for an opinion. */
    void polls(String title, String question) {
        add("poll", title);
        page.locator("#question").fill(question);
        page.locator("[name='option0.text']").fill("Tiles");
        page.locator("[name='option1.text']").fill("Iron");
        save();
    }

    void add(String what, String title) {
        page.locator(".adder > summary").click();
        page.locator(".adder select").selectOption(what);
        page.locator(".adder input[name=title]").fill(title);
        page.locator(".adder button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
    }

    private void open(String title) {
        Locator link = page.locator(".tree a", new Page.LocatorOptions().setHasText(title));
        link.last().click();
        assertThat(page.locator("#writing-title")).containsText(title);
    }

    void save() {
        page.locator(".savebar button[value=save]").click();
        assertThat(page.locator(".notice.ok")).containsText("saved");
    }
}
