package palavra.frontend.concern;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about learners who may need help. */
@MessageBundle("concern")
public interface ConcernTexts {

    @Message("Who may need help")
    String title();

    @Message(
            "Learners to write to or to ask, each with the reason. The list decides nothing, learners do not see it, and whoever passes is not on it.")
    String lead();

    @Message("Reason")
    String reason();

    @Message("Reasons")
    String reasons();

    @Message("All")
    String all();

    @Message("All")
    String allEditions();

    @Message("Cohort")
    String cohort();

    @Message("Edition")
    String edition();

    @Message("Away for")
    String away();

    @Message("As set")
    String asSet();

    @Message("{#if days == 1}1 day{#else}{days} days{/if}")
    String days(int days);

    @Message("Show")
    String show();

    @Message("Learner")
    String learner();

    @Message("Grade")
    String grade();

    @Message("Last seen")
    String lastSeen();

    @Message("never")
    String never();

    @Message("Why this grade")
    String why();

    @Message("Among the people")
    String person();

    @Message(
            "{#switch name}{#case 'NEVER_STARTED'}Never started{#case 'AWAY'}Away{#case 'MISSED_DEADLINE'}Missed the last deadline{#case 'BEHIND'}Far behind{#case 'STUCK'}Stuck on a problem{#case 'OUT_OF_REACH'}Cannot pass any more{/switch}")
    String name(String name);

    @Message("in the run since {date}, and has opened nothing")
    String neverStarted(String date);

    @Message("last here {date}")
    String awaySince(String date);

    @Message("nothing handed in, due {date}")
    String missed(String date);

    @Message("nothing handed in for {#if count == 1}the last deadline{#else}the last {count} deadlines{/if}")
    String behind(int count);

    @Message("{count} attempts, none of them wholly right")
    String stuck(int count);

    @Message("{best}% at most, {pass}% pass")
    String outOfReach(int best, int pass);

    @Message("How they are found")
    String how();

    @Message("{days} days or more in the run, which has started, and opened nothing.")
    String howNever(int days);

    @Message("Began, and was last here more than {days} days ago.")
    String howAway(int days);

    @Message(
            "Handed in nothing at all for the last deadline that has passed with its grace, by the dates of their cohort and their own. Who came after it has not missed it, and points that somebody gave, or an answer that waits to be accepted, count as handed in.")
    String howMissed();

    @Message("The same for each of the last {count} deadlines.")
    String howBehind(int count);

    @Message("Sent {count} attempts or more to one problem, and is not wholly right yet.")
    String howStuck(int count);

    @Message(
            "Would stay below the pass mark even with everything right that still takes answers or waits for its grade. Attempts that are used up count as open, because they can be given back.")
    String howOutOfReach();

    @Message("In this run everyone sets their own pace: no deadline counts here.")
    String noDates();

    @Message("Nobody is found.")
    String nobody();

    @Message("No learner of this run has one of these reasons now.")
    String nobodyWords();

    @Message("Show everybody with any reason")
    String showAll();
}
