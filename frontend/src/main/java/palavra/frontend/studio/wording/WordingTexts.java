package palavra.frontend.studio.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what certificates say. */
@MessageBundle("wording")
public interface WordingTexts {

    @Message(
            "What certificates of this edition say. Those issued by the next publication have it; what was issued never changes. What you leave empty is said in Palavra’s own words.")
    String why();

    @Message("Saved. It is printed from the next publication on.")
    String saved();

    @Message(
            "The source says something else since this edition wrote its own. Compare and save, also if nothing changes.")
    String stale();

    @Message("This edition says what the source says, in the words of its translators.")
    String following();

    @Message("Translate it at the desk")
    String atDesk();

    @Message("What you save here becomes this edition’s own.")
    String becomesOwn();

    @Message("What it is")
    String title();

    @Message("Such as “Certificate of achievement”. At most 120 characters.")
    String titleHint();

    @Message("What its holder did")
    String statement();

    @Message("One sentence between the name and the title of the course, at most 500 characters. These are filled in:")
    String statementHint();

    @Message(
            "{#switch word}{#case 'name'}the name of the holder{#case 'course'}the title of the edition{#case 'institution'}the institution of the run{#case 'hours'}the hours of work; where nobody said them, Palavra’s own sentence is printed{#case 'date'}the day of issue{/switch}")
    String filledIn(String word);

    @Message("Who signs")
    String signatories();

    @Message("Up to four people. Names and institutions are the same in every edition; roles are translated.")
    String signatoriesHint();

    @Message("Person {number}")
    String person(int number);

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Institution")
    String institution();

    @Message("Save the words")
    String save();

    @Message("Saving…")
    String saving();

    @Message("How it looks")
    String preview();

    @Message("An example with your name, as it is saved now. Colors, dates and institution are those of the run.")
    String previewWhy();

    @Message("Institution of the run")
    String exampleInstitution();

    @Message("the rule of the run")
    String exampleRule();
}
