package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every editor, and what it says of a text. */
@MessageBundle("editor")
public interface EditorTexts {

    @Message("Title")
    String title();

    @Message("May be empty.")
    String titleHint();

    @Message("What you typed is still here.")
    String stillHere();

    @Message("Not saved yet: something needs you.")
    String notSaved();

    @Message("What you typed is kept.")
    String keptAnyway();

    @Message(
            "{#switch code}{#case 'number'}Write a number, for example 2.5.{#case 'whole'}Write a whole number.{#case 'certificate'}Ask for the pass mark, for 1 to 100 % of the units, or both.{#case 'title'}Give it a title.{#case 'long'}Use 300 characters at most.{#case 'option'}Write the option, or remove it.{#case 'two'}Add a second option.{#case 'right'}Mark the right one.{#case 'answer'}Write what is right: a number, or a range from low to high.{#case 'range'}The lower end is above the upper one.{#case 'share'}Write a share between 0 and 1, for example 0.5.{#case 'points'}Write points from 0 to 1000.{#case 'words'}Write the answer, or remove it.{#case 'task'}Say what is to be done.{#case 'criterion'}Add a criterion.{#case 'level'}Name the level, or remove it.{#case 'types'}Write at least one ending from the list.{#case 'question'}Add a question.{#case 'asked'}Write the question.{#case 'alt'}An image has no words. Write between the brackets what it shows.{#case 'address'}Write an address that begins with https:// or media:.{#case 'youtube'}This is no address of a YouTube video.{#case 'language'}Write a language as a code, for example pt or ar.{#case 'cues'}The captions can not be read.{#case 'file'}Choose or upload a file.{#case 'inputs'}Write a whole number from 1 to 20.{#case 'top'}Write a whole number from 1 to 250.{#case 'label'}Write what the file is called for learners.{#case 'name'}Write a name.{#case 'drop'}Drop fewer than there are.{#case 'percent'}Write a percentage from 0 to 100.{#case 'variable'}Write a name that begins with a letter.{#case 'formula'}Write a formula in the variables above.{#case 'digits'}Use 12 digits at most, and fewer values.{#case 'steps'}Write a range from low to high with a step, a list, or a formula.{#case 'placeholder'}There is no number of a name that stands here in double braces.{#case 'value'}For some of these numbers a right answer has no value, for example because something is divided by zero.{#case 'numbers'}Look at these numbers and at the right answers again.{#case 'place'}Say for each where it belongs.{#case 'picture'}Write a picture, for example ![a map](media:map.png).{#case 'corners'}Write two corners or more, for example 10 20, 60 45.{#else}Look at this again.{/switch}")
    String wrong(String code);

    @Message("You wrote here {when} and did not save it.")
    String keptNote(String when);

    @Message("See what is saved")
    String seeSaved();

    @Message("Let it go")
    String letGo();

    @Message("This device holds words of yours that never arrived here.")
    String localNote();

    @Message("Use them")
    String localUse();

    @Message("Forget them")
    String localForget();

    @Message("Keeping what you write…")
    String keeping();

    @Message("What you write is kept, not saved in the draft yet.")
    String keptNow();

    @Message("No connection. What you write is kept on this device and sent when you are back.")
    String keptHere();

    @Message("Draft saved {when}.")
    String savedAt(String when);

    @Message("Learners still see publication {number}.")
    String learnersSee(int number);

    @Message("Save draft")
    String save();

    @Message("Saving…")
    String saving();

    @Message("You may read this edition, not change it.")
    String mayNotWrite();

    @Message("This block follows the source. It is translated, or made this edition’s own, at the desk.")
    String followsSource();

    @Message("Here learners talk about the unit. What is said stands beside it; there is nothing to write.")
    String discussion();

    @Message("Here stood a “{type}” that does not run in Palavra. Learners see a short notice.")
    String placeholder(String type);

    @Message("Its source as it came")
    String placeholderSource();

    @Message("Replace with")
    String replaceWith();

    @Message("Replace")
    String replace();

    @Message("Text")
    String text();

    @Message("Markdown: **bold**, *italic*, ## heading, - list, [words](address). Mathematics between \\( and \\).")
    String textHint();

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Heading")
    String heading();

    @Message("List")
    String list();

    @Message("Link")
    String link();

    @Message("Table")
    String table();

    @Message("Column")
    String column();

    @Message("Mathematics")
    String mathematics();

    @Message("Insert an image")
    String insertImage();

    @Message("Image")
    String image();

    @Message("What it shows")
    String alt();

    @Message("In words, for those who do not see it. An image without words is not inserted.")
    String altHint();

    @Message("Insert")
    String insert();

    @Message("All files of the course")
    String allFiles();

    @Message("As learners will see it")
    String preview();

    @Message("Look at it here:")
    String previewWhere();

    @Message("This is what you are writing, also what is not saved yet.")
    String shownKept();

    @Message("Two people wrote here")
    String conflict();

    @Message("{name} saved another text {when}, after you had begun.")
    String conflictWho(String name, String when);

    @Message("Nothing is lost. Compare and choose; yours is kept until you do.")
    String conflictWhy();

    @Message("What both began from")
    String base();

    @Message("Saved by {name}")
    String theirs(String name);

    @Message("Yours")
    String mine();

    @Message("Both together")
    String merged();

    @Message("Save both together")
    String takeMerged();

    @Message("Save mine over it")
    String takeMine();

    @Message("Go on writing mine")
    String editMine();

    @Message("Keep what {name} saved")
    String takeTheirs(String name);

    @Message("Whatever you choose, every saved version stays in the history of the block.")
    String conflictNothingLost();

    @Message(
            "{#switch name}{#case 'title'}Title{#case 'text'}Text{#case 'q.label'}Question{#case 'q.before'}Text before the question{#case 'after'}Text after the last question{#case 'q.note'}How to answer{#case 'q.option.text'}Option{#case 'q.option.feedback'}Feedback{#case 'hint.text'}Hint{#case 'explanation'}Explanation{#case 'cues'}Captions{#case 'question'}Question{#case 'option.text'}Option{#case 'q.points'}Points{#case 'attempts'}Attempts{#case 'q.option.right'}Which is right{#case 'q.right'}Which is right{#else}{name}{/switch}")
    String fieldName(String name);
}
