package palavra.frontend.grades;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages where the team grades what was handed in. */
@MessageBundle("tograde")
public interface ToGradeTexts {

    @Message("To be graded")
    String title();

    @Message("Nothing waits")
    String empty();

    @Message("What learners hand in stands here, the oldest first.")
    String emptyWords();

    @Message("Others look at all that waits just now.")
    String noneFree();

    @Message("{number} {#if count == 1}work waits{#else}works wait{/if}")
    String waiting(long count, String number);

    @Message("Grade the oldest")
    String oldest();

    @Message("Assignment")
    String assignment();

    @Message("Handed in")
    String handedIn();

    @Message("Who grades it")
    String standing();

    @Message("handed in {times} times")
    String again(int times);

    @Message("You")
    String yours();

    @Message("Nobody yet")
    String free();

    @Message("Look")
    String look();

    @Message("Grade")
    String grade();

    @Message("Correct the grade")
    String correct();

    @Message("It is graded.")
    String done();

    @Message("The points count, and the learner sees your comments.")
    String doneWords();

    @Message("What was handed in")
    String work();

    @Message("It is a draft: its learner has not handed it in, or took it back.")
    String isDraft();

    @Message("No text was handed in.")
    String noText();

    @Message("Files come from learners. Open them with care.")
    String filesWarn();

    @Message("Grading")
    String rubric();

    @Message("{name} is grading this work just now.")
    String takenBy(String name);

    @Message("Choose a level or give points.")
    String choose();

    @Message("Comment on the whole")
    String comment();

    @Message("Grade, and open the next")
    String gradeNext();

    @Message("Grade")
    String gradeOnly();

    @Message("Leave it to others")
    String release();
}
