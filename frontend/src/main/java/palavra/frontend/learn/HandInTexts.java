package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around work that a person grades. */
@MessageBundle("handin")
public interface HandInTexts {

    @Message("Assignment")
    String assignment();

    @Message(
            "{#switch name}{#case 'GRADED'}Graded{#case 'HANDED_IN'}Handed in{#case 'DRAFT'}Draft{#else}Not started{/switch}")
    String state(String name);

    @Message("{#switch name}{#case 'DRAFT'}Go on{#case 'NOT_STARTED'}Begin{#else}Look at it{/switch}")
    String open(String name);

    @Message("Look at it")
    String look();

    @Message("The team gives the points")
    String elsewhere();

    @Message("There is nothing to hand in here. The team gives points for what you do elsewhere.")
    String elsewhereWords();

    @Message("What is to be done")
    String task();

    @Message("How it is graded")
    String rubric();

    @Message("Points: {number}")
    String points(String number);

    @Message("Points from 0 to {most}")
    String pointsUpTo(String most);

    @Message("A comment, no points")
    String onlyComment();

    @Message("Your work")
    String yours();

    @Message("{#if needed}Text{#else}Text, if you want{/if}")
    String text(boolean needed);

    @Message("Empty lines make paragraphs. What you type is kept as a draft.")
    String textHint();

    @Message("{#if needed}Files{#else}Files, if you want{/if}")
    String files(boolean needed);

    @Message("At most {most}, each up to {megabytes} MB:")
    String filesHint(int most, int megabytes);

    @Message("File")
    String choose();

    @Message("Remove")
    String remove();

    @Message("Hand in")
    String handIn();

    @Message("Save, with the file")
    String saveWithFile();

    @Message("Draft saved {when}. Only you see it.")
    String keptAt(String when);

    @Message("Nothing is saved yet.")
    String notKept();

    @Message(
            "{#switch what}{#case 'in'}It is handed in.{#case 'back'}It is a draft again.{#case 'late'}It is saved, but the deadline is over.{#else}It is saved as a draft.{/switch}")
    String said(String what);

    @Message("Handed in {when}.")
    String handedAt(String when);

    @Message("Somebody of the team will grade it.")
    String waits();

    @Message("Take it back")
    String takeBack();

    @Message("You can do so until the deadline, while nobody looks at it. It is a draft then.")
    String takeBackWords();

    @Message("The deadline is over.")
    String over();

    @Message("What you write is saved, but not graded.")
    String overWords();

    @Message("This run is archived: nothing is handed in any more.")
    String archived();

    @Message("Grade")
    String grade();

    @Message("The whole")
    String whole();

    @Message("Comment")
    String comment();

    @Message("Graded by")
    String gradedBy();
}
