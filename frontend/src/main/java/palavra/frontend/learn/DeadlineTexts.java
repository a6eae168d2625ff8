package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is due, by which rule, and of more time for one learner. */
@MessageBundle("deadline")
public interface DeadlineTexts {

    @Message(
            "{#switch rule}{#case 'EXTENSION'}your own extension{#case 'COHORT'}date of your group{#case 'RUN'}date of this run{#case 'RELATIVE'}counted from your start{#else}date of the course{/switch}")
    String rule(String rule);

    @Message(
            "{#switch rule}{#case 'EXTENSION'}own extension{#case 'COHORT'}date of the group{#case 'RUN'}date of the run{#case 'RELATIVE'}counted from their start{#else}date of the course{/switch}")
    String ruleOf(String rule);

    @Message("Your dates")
    String yours();

    @Message("Nothing has a date for you here.")
    String none();

    @Message("Answers are taken at any time while the run is open.")
    String noneWords();

    @Message(
            "Each date says which rule gave it; the first of these that says anything counts: your own extension, the date of your group, of the run, of the course.")
    String order();

    @Message("Your dates are counted from {day}.")
    String countedFrom(String day);

    @Message("Answers up to {minutes} minutes after a date still count in full.")
    String grace(String minutes);

    @Message("You have more time than others for timed work: {time}.")
    String extra(String time);

    @Message("You have missed dates. You can have all of them counted from today.")
    String missed();

    @Message("Nothing you did is lost or worth less, and you can do it again whenever you need to.")
    String missedWords();

    @Message("Count my dates from today")
    String reset();

    @Message("Your dates are counted from today.")
    String wasReset();

    @Message("Part")
    String part();

    @Message("Due")
    String due();

    @Message("Rule")
    String byRule();

    @Message("done")
    String done();

    @Message("missed")
    String wasMissed();

    @Message("Dates and extra time")
    String title();

    @Message("otherwise {when}")
    String otherwise(String when);

    @Message("Give a later date")
    String extend();

    @Message(
            "It stands above every other date until you take it back. If the old date has passed, right answers may have been shown already.")
    String extendWords();

    @Message("Until")
    String until();

    @Message("By the clock of {zone}.")
    String untilHint(String zone);

    @Message("Give this date")
    String extendNow();

    @Message("Take the own date back")
    String takeBack();

    @Message("Extra time for timed work")
    String extraTime();

    @Message("For all timed work in this run that begins from now on. Zero takes it back.")
    String extraTimeWords();

    @Message("Percent")
    String percent();

    @Message("Minutes")
    String minutes();

    @Message("Give this time")
    String allow();

    @Message("No extra time.")
    String noExtra();

    @Message("It stands with your name and the reason in the list below the grade, which the learner reads too.")
    String doneWords();

    @Message("Late from a device")
    String lateTitle();

    @Message(
            "These answers waited on learners' devices while the line was away and came after the deadline, without proof that they were given before it. Each counts as soon as you accept it.")
    String lateWords();

    @Message("Nothing waits.")
    String noLate();

    @Message("given {when}, by their own clock")
    String givenAt(String when);

    @Message("last in contact before {when}")
    String seenAt(String when);

    @Message("received {when}")
    String receivedAt(String when);

    @Message(
            "{#switch why}{#case 'given-anew'}The problem was given to the learner anew meanwhile.{#case 'after-date'}Given after the deadline.{#case 'too-long'}It waited longer than answers may by themselves.{#case 'newer'}A newer answer had been handed in.{#case 'seen-since'}The learner had been at work here again meanwhile.{#else}Nothing shows when it was given.{/switch}")
    String whyKept(String why);

    @Message("Let it count")
    String accept();

    @Message("It counts as an answer in time, with your name and the reason in the learner's list.")
    String acceptedWords();

    @Message("Why this grade, and what was done to it")
    String toGrade();
}
