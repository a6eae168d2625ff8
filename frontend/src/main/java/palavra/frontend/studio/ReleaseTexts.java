package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around changes, publications and their history. */
@MessageBundle("release")
public interface ReleaseTexts {

    @Message("Changes")
    String changes();

    @Message("What the first publication will hold")
    String changesFirst();

    @Message("What changed since publication {number}")
    String changesSince(int number);

    @Message("Nothing would change.")
    String same();

    @Message("The draft is what learners see.")
    String sameWhy();

    @Message("Added: {count}")
    String addedCount(int count);

    @Message("Changed: {count}")
    String changedCount(int count);

    @Message("Moved: {count}")
    String movedCount(int count);

    @Message("Removed: {count}")
    String removedCount(int count);

    @Message("Added")
    String added();

    @Message("Changed")
    String changed();

    @Message("Moved")
    String moved();

    @Message("Removed")
    String removed();

    @Message("{#if count == 1}1 of these is graded.{#else}{count} of these are graded.{/if}")
    String graded(int count);

    @Message("Answers and scores of learners stay as they are.")
    String gradedWhy();

    @Message("graded")
    String gradedChip();

    @Message("Publish")
    String publish();

    @Message("This makes publication 1: a numbered copy that never changes. Runs show it from then on.")
    String firstWhy();

    @Message(
            "This makes publication {number}: a numbered copy that never changes. Earlier ones stay in the history and can be brought back.")
    String publishWhy(int number);

    @Message("Note for colleagues")
    String note();

    @Message("What changed and why. It stands in the history. May be empty.")
    String noteHint();

    @Message("When")
    String when();

    @Message("Now")
    String now();

    @Message("At a time")
    String later();

    @Message("Day and time ({city})")
    String at(String city);

    @Message("Publish")
    String doIt();

    @Message("Publishing…")
    String publishing();

    @Message("What it changes")
    String what();

    @Message(
            "{#if count == 1}1 edition follows this one: what you changed becomes stale there.{#else}{count} editions follow this one: what you changed becomes stale there.{/if}")
    String followers(int count);

    @Message(
            "{#switch code}{#case 'published'}Published. Learners see it as soon as their run shows it.{#case 'scheduled'}Scheduled. Until then you can take it back here.{#case 'restored'}Brought back as a new publication. The draft is as it was.{#case 'unscheduled'}Taken back. Nothing will be published.{/switch}")
    String said(String code);

    @Message("Compare")
    String compare();

    @Message("Choose two below.")
    String compareHint();

    @Message("Scheduled")
    String scheduled();

    @Message("newest")
    String seen();

    @Message("repeats publication {number}")
    String repeats(int number);

    @Message("Take it back")
    String unschedule();

    @Message("before")
    String before();

    @Message("after")
    String after();

    @Message("Bring back")
    String restore();

    @Message("Learners see it again as a new publication. The draft stays as it is.")
    String restoreWhy();

    @Message("Bring back publication {number}")
    String restoreIt(int number);

    @Message("What you publish stands here, one below the other.")
    String noneWhy();

    @Message("From publication {before} to {after}")
    String between(int before, int after);

    @Message("Versions")
    String versions();

    @Message("Every saved state of this block in this edition. What changed from the one before is marked.")
    String versionsWhy();

    @Message("Version {number}: {name}, {when}")
    String version(int number, String name, String when);

    @Message("minor")
    String minor();

    @Message("Write on from this one")
    String useVersion();

    @Message("No words changed.")
    String noWords();

    @Message("{#if count == 1}One run still shows{#else}{count} runs still show{/if} an earlier publication.")
    String behind(int count);

    @Message("Learners read on what they have until you move the run.")
    String behindWhy();

    @Message("See what it would change in the run")
    String moveRun();

    @Message(
            "{#switch part}{#case 'title'}Title{#case 'statement'}What its holder did{#case 'signatories'}Who signs{#case 'cue'}Caption at second {number}{#case 'option'}Option{#case in 'feedback' 'unchosen' 'together'}Feedback{#case 'label'}Question{#case 'note'}How to answer{#case 'answer'}Right answer{#case 'remark'}Wrong answer{#case 'unit'}Unit{#case 'hint'}Hint {number}{#case 'explanation'}Explanation{#case in 'poll' 'cloud'}Question{#case 'assignment'}What is to be done{#case 'criterion'}Rubric{#case 'file'}Name of the file{#case 'alt'}What the image shows{#else}Text{#if number}, part {number}{/if}{/switch}")
    String field(String part, String number);
}
