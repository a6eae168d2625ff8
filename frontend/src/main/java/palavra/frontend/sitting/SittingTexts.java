package palavra.frontend.sitting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a quiz that is taken as a whole. */
@MessageBundle("sitting")
public interface SittingTexts {

    @Message("Timed quiz, {minutes} minutes")
    String timed(int minutes);

    @Message("Before you begin")
    String before();

    @Message("Questions")
    String questions();

    @Message("Points")
    String points();

    @Message("Time")
    String time();

    @Message("{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}")
    String minutes(int minutes);

    @Message("Attempts")
    String attempts();

    @Message("{used} of {of} used")
    String used(int used, int of);

    @Message("no limit, {used} used")
    String unlimited(int used);

    @Message("Due")
    String due();

    @Message("All questions stand on one page and are handed in together.")
    String together();

    @Message("The clock is the server’s. It starts when you begin and runs on when you close the page.")
    String clockRuns();

    @Message("Your answers are saved while you write. You can go on on another device.")
    String savedAsYouGo();

    @Message("Without script, press “Save” now and then.")
    String withoutScript();

    @Message("When time is over, what was saved by then is handed in by itself.")
    String byItself();

    @Message("What you hand in last counts, also when an earlier one was better.")
    String lastCounts();

    @Message("Practice: it does not count for your grade.")
    String practice();

    @Message("Begin: {minutes} minutes")
    String begin(int minutes);

    @Message("Take it again: {minutes} minutes")
    String again(int minutes);

    @Message("The clock starts now. Begin?")
    String sure();

    @Message("You have used all attempts.")
    String noAttempts();

    @Message("The deadline has passed.")
    String over();

    @Message("You can begin again {when}.")
    String waits(String when);

    @Message("This run is archived: it takes no answers any more.")
    String archived();

    @Message("You are on the team of this run: look at the units, nothing is taken from you.")
    String team();

    @Message("Time left")
    String left();

    @Message("Ends {when}")
    String ends(String when);

    @Message("5 minutes left")
    String fiveLeft();

    @Message("1 minute left")
    String oneLeft();

    @Message("Saved at {when}")
    String savedAt(String when);

    @Message("Nothing saved yet")
    String notSaved();

    @Message("Save")
    String save();

    @Message("Hand in everything")
    String handIn();

    @Message("Handing in…")
    String handing();

    @Message("Hand in now? Nothing can be changed afterwards.")
    String handInSure();

    @Message("{#if count == 1}1 question is not answered.{#else}{count} questions are not answered.{/if}")
    String blank(int count);

    @Message("Handed in {when}")
    String handedIn(String when);

    @Message("Time was over {when}")
    String closed(String when);

    @Message("What you had saved by then was handed in.")
    String closedWords();

    @Message("Your last answers came after the end")
    String late();

    @Message("They do not count; what had been saved before does.")
    String lateWords();

    @Message("You had handed in already. What was handed in first counts.")
    String repeated();

    @Message("Time is over: nothing more is taken.")
    String noMore();

    @Message("An answer is too long to be kept.")
    String unreadable();

    @Message("Your result")
    String result();

    @Message("{earned} of {of} points")
    String earned(String earned, String of);

    @Message("To the outline")
    String outline();

    @Message("Progress")
    String progress();

    @Message("Taken as a whole")
    String studioTitle();

    @Message(
            "With a number of minutes this is a timed quiz: one page, handed in together. Leave them empty where each problem is answered for itself.")
    String studioHint();

    @Message("Minutes")
    String studioMinutes();

    @Message("Attempts (empty: no limit)")
    String studioAttempts();

    @Message("Minutes between attempts")
    String studioWait();
}
