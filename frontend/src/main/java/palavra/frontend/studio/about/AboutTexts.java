package palavra.frontend.studio.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the about page of an edition. */
@MessageBundle("about")
public interface AboutTexts {

    @Message("What people read before they enroll, in this edition. It shows as soon as you save.")
    String why();

    @Message("As readers see it")
    String seen();

    @Message("Saved. Readers see it in a moment.")
    String saved();

    @Message(
            "The source says something else since this was written. Compare and save, also if nothing needs to change.")
    String stale();

    @Message("This page says what the source says, in the words of its translators.")
    String following();

    @Message("What you wrote is still here; what is saved now stands above each field.")
    String compare();

    @Message("Title")
    String title();

    @Message("Word on the cover")
    String word();

    @Message("One word, at most 24 characters. Left empty, it comes from the title.")
    String wordHint();

    @Message("Summary")
    String lead();

    @Message("One or two sentences under the title, at most 500 characters.")
    String leadHint();

    @Message("What one can do afterwards")
    String abilities();

    @Message("One sentence in each line, at most 12.")
    String abilitiesHint();

    @Message("About this course")
    String overview();

    @Message("Markdown: headings, lists, links. No pictures.")
    String overviewHint();

    @Message("In the source")
    String inSource();

    @Message("Saved now")
    String savedNow();

    @Message("Save the about page")
    String save();

    @Message("Saving…")
    String saving();
}
