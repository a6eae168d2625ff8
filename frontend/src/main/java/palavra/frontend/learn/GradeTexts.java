package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the progress page. */
@MessageBundle("grade")
public interface GradeTexts {

    @Message("Your progress")
    String yourProgress();

    @Message("No grade yet")
    String noGrade();

    @Message("Grade so far")
    String gradeWords();

    @Message("Pass mark {percent}%")
    String passMark(int percent);

    @Message("you would pass today")
    String wouldPass();

    @Message("not reached yet")
    String toPass();

    @Message("of {of}")
    String ofUnits(int of);

    @Message("Units complete")
    String unitsComplete();

    @Message("Where the {percent}% comes from")
    String whereFrom(int percent);

    @Message("pass {percent}%")
    String passAt(int percent);

    @Message("{done} of {of}")
    String pointsOf(String done, String of);

    @Message("Why this grade")
    String why();

    @Message("Every number that counts, and how.")
    String whyWords();

    @Message("Nothing in this course is graded.")
    String nothingGraded();

    @Message("Item")
    String item();

    @Message("Points")
    String pointsHead();

    @Message("Score")
    String score();

    @Message("Counts")
    String counts();

    @Message("Not there yet")
    String missing();

    @Message("Expected by the rule; counts 0 until it is there")
    String missingWhy();

    @Message(
            "{#if count == 1}Dropped: the lowest one does not count{#else}Dropped: the {count} lowest do not count{/if}")
    String dropped(int count);

    @Message("{percent}% of the grade")
    String ofGrade(String percent);

    @Message("{percent}% on top of the 100")
    String onTop(String percent);

    @Message("Changed from {computed} to {earned} by {name}, {date}: “{reason}”")
    String given(String computed, String earned, String name, String date, String reason);

    @Message("Late: {off} points off")
    String lateOff(String off);

    @Message(
            "{#if hours}{#if count == 1}An hour{#else}{count} hours{/if}{#else}{#if count == 1}A day{#else}{count} days{/if}{/if} late: {off} points off")
    String late(boolean hours, long count, String off);

    @Message(
            "Late work: {off}% of the points off for each {#if hours}hour{#else}day{/if} that has begun, not below {floor}%")
    String lateRule(String off, boolean hours, String floor);

    @Message("{#if count == 1}One attempt{#else}{count} attempts{/if}, the last {moment}")
    String attempts(int count, String moment);

    @Message("May be answered again; the last answer came {moment}")
    String mayAnswer(String moment);

    @Message("marked by the key of publication {number}")
    String key(int number);

    @Message("Not answered")
    String notAnswered();

    @Message("more than 100 counts as 100")
    String capped();

    @Message("Every answer and every step")
    String everyStep();

    @Message("{#if counted == 1}{average}{#else}Mean of {counted}: {average}{/if} × {weight} = {contribution}")
    String mean(long counted, String average, String weight, String contribution);

    @Message("{exact} plus 0.05, rounded to a whole percent, halves up")
    String roundingOlx(String exact);

    @Message("{exact}, rounded half up to a whole percent")
    String roundingHalfUp(String exact);

    @Message("Completion")
    String completion();

    @Message("Separate from your grade: what you have read, watched, answered or visited.")
    String completionWords();

    @Message("{done} of {of}")
    String doneOf(int done, int of);

    @Message("To the certificate")
    String toCertificate();

    @Message("Grade at or above {percent}%")
    String gradeReached(int percent);

    @Message("Needs a grade of {percent}% or more")
    String gradeNeeded(int percent);

    @Message("{percent}% of the units complete")
    String unitsNeeded(int percent);

    @Message("Your certificate is being made")
    String certificateSoon();

    @Message("It is issued as soon as this is reached")
    String certificateComes();
}
