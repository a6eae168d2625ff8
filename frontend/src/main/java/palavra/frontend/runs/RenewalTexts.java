package palavra.frontend.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of moving a run to a newer publication: what changes, and for whom. */
@MessageBundle("renewal")
public interface RenewalTexts {

    @Message("A newer publication")
    String publication();

    @Message("Newer publication: {language}")
    String publicationOf(String language);

    @Message("Learners read the newest publication")
    String upToDate();

    @Message("It is number {shown}.")
    String upToDateWords(int shown);

    @Message("{#if count == 1}1 block changes.{#else}{count} blocks change.{/if}")
    String blocksChange(int count);

    @Message("Problems that change")
    String problemsChange();

    @Message("{count} graded")
    String ofThemGraded(int count);

    @Message("Have answered one of them")
    String answeredThem();

    @Message("{some} of {all} learners")
    String ofLearners(String some, String all);

    @Message("Would lose their pass")
    String wouldLose();

    @Message("Would pass")
    String wouldGain();

    @Message("Grades that would move")
    String gradesMove();

    @Message("{up} up, {down} down")
    String upAndDown(int up, int down);

    @Message("The list of changes is for those who write the course.")
    String noDifference();

    @Message("Nobody’s work is lost: answers, attempts and progress stay with each block.")
    String workStays();

    @Message("Show publication {number} from now on")
    String move(int number);

    @Message("Not now")
    String notNow();

    @Message("What changes")
    String whatChanges();

    @Message("Added")
    String added();

    @Message("Removed")
    String removed();

    @Message("Moved")
    String movedBlock();

    @Message("Changed")
    String changed();

    @Message("Graded")
    String gradedBlock();
}
