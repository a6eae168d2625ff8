package palavra.frontend.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a run is set up and led. */
@MessageBundle("runs")
public interface RunsTexts {

    @Message("Settings")
    String settings();

    @Message("Pages of this run")
    String pages();

    @Message("Its learners")
    String whoLearns();

    @Message("How it runs")
    String howItRuns();

    @Message("Dates")
    String dates();

    @Message("Editions")
    String editions();

    @Message("History")
    String history();

    @Message("Relaunch")
    String relaunch();

    @Message("Nothing was changed.")
    String nothingChanged();

    @Message("Saved.")
    String saved();

    @Message("What changed is written down in the history.")
    String savedWords();

    @Message("Learners now read the newest publication.")
    String moved();

    @Message("Answers and progress stayed; grades are worked out anew.")
    String movedWords();

    @Message("The new run is made. It is a draft.")
    String made();

    @Message("Only its team sees it. Open it for enrollment when you are ready.")
    String madeWords();

    @Message("There is a newer publication: {language}.")
    String behind(String language);

    @Message("Learners read publication {shown}; the newest is {newest}.")
    String behindWords(int shown, int newest);

    @Message("See what it would change")
    String seeChanges();

    @Message("Name of the run")
    String name();

    @Message("For the team, for example 2027 or Spring.")
    String nameHint();

    @Message("Starts")
    String start();

    @Message("Ends")
    String end();

    @Message("Time zone")
    String zone();

    @Message("Every date of the run is meant in it.")
    String zoneHint();

    @Message("Pace")
    String pace();

    @Message("With dates")
    String dated();

    @Message("Parts are due on days you set.")
    String datedWords();

    @Message("At the learners’ own pace")
    String own();

    @Message("There are no deadlines.")
    String ownWords();

    @Message("At the learner's pace, with soft dates")
    String soft();

    @Message("Each learner's dates are counted from their own beginning; who misses two may have them counted anew.")
    String softWords();

    @Message("For each learner they are as many days after their own beginning as here after the start of the run.")
    String countedWords();

    @Message("Editions it offers")
    String offered();

    @Message(
            "One forum, one gradebook, one set of figures for all of them. Learners may change between them at any time.")
    String offeredHint();

    @Message("Not published yet")
    String unpublished();

    @Message("Newest publication: {newest}")
    String newestIs(int newest);

    @Message(
            "{#if shown == newest}Publication {shown}, the newest{#else}Publication {shown}; the newest is {newest}{/if}")
    String shows(int shown, int newest);

    @Message("Hosted by")
    String host();

    @Message("This institution’s name stands on the certificates of the run.")
    String hostHint();

    @Message("Enrollment")
    String admission();

    @Message("Empty for no limit. An announced run opens for enrollment by itself at the first of these.")
    String admissionHint();

    @Message("Opens")
    String enrollFrom();

    @Message("Closes")
    String enrollUntil();

    @Message("Late ones until")
    String lateUntil();

    @Message("Who joins after it closes is told that deadlines may have passed.")
    String lateHint();

    @Message("By invitation only")
    String invitedOnly();

    @Message("Nobody joins by themselves. The page People invites by e-mail.")
    String invitedOnlyWords();

    @Message("Dates of the cohort {name}")
    String datesOf(String name);

    @Message("What you change here stands above the dates of the run, for this cohort only.")
    String datesOfWords();

    @Message("To the dates of the run")
    String datesOfRun();

    @Message("Places")
    String capacity();

    @Message("Empty for no limit. Nobody loses a place when you lower it; when you raise it, those who wait move up.")
    String capacityHint();

    @Message("Passing earns a certificate")
    String certificate();

    @Message("Take corrections of texts by itself")
    String corrections();

    @Message("Only where no problem, no deadline and no weight changes.")
    String correctionsWords();

    @Message("Save")
    String save();

    @Message("Saving…")
    String saving();

    @Message("a run without a name")
    String earlierRun();

    @Message("A run was made from this one")
    String relaunchedAs();

    @Message("This run has no deadlines.")
    String noDeadlines();

    @Message(
            "Learners set their own pace. What you write here counts once the pace is set to dates, and comes along in a relaunch.")
    String noDeadlinesWords();

    @Message("Dates of this run stand above those of the course. Empty for no deadline. All times: {zone}.")
    String datesLead(String zone);

    @Message("There are no parts yet")
    String noParts();

    @Message("Publish an edition; its parts then stand here.")
    String noPartsWords();

    @Message("Part")
    String part();

    @Message("Before")
    String was();

    @Message("After")
    String becomes();

    @Message("Opens")
    String opens();

    @Message("Due")
    String due();

    @Message("Opens: {title}")
    String opensOf(String title);

    @Message("Due: {title}")
    String dueOf(String title);

    @Message("The course says {when}")
    String publishedDue(String when);

    @Message("Every change, by whom and when. Nobody can alter this list.")
    String historyLead();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message(
            "{#switch word}{#case 'state'}State{#case 'join'}Joined the team{#case 'leave'}Left the team{#case 'invite'}Invitation by e-mail{#case 'name'}Name{#case 'start'}Start{#case 'end'}End{#case 'zone'}Time zone{#case 'pace'}Pace{#case 'capacity'}Places{#case 'enroll-from'}Enrollment opens{#case 'enroll-until'}Enrollment closes{#case 'late-until'}Late ones until{#case 'invited-only'}By invitation only{#case 'planned'}Planned step{#case 'certificate'}Certificate{#case 'corrections'}Corrections of texts{#case 'host'}Hosted by{#case 'edition'}Edition{#case 'cohort-date'}Dates of a cohort:{#case 'date'}Dates:{#case 'publication'}Publication:{#case 'relaunched-from'}Relaunched from{#case 'relaunched-as'}Relaunched as{#else}{word}{/switch}")
    String deed(String word);

    @Message(
            "{#switch word}{#case 'true'}yes{#case 'false'}no{#case 'self'}own pace{#case 'soft'}own pace, soft dates{#case 'dated'}with dates{#case 'offered'}offered{#case 'DRAFT'}Draft{#case 'ANNOUNCED'}Announced{#case 'ENROLLING'}Open for enrollment{#case 'RUNNING'}Running{#case 'CLOSING'}Closing{#case 'ARCHIVED'}Archived{#else}{word}{/switch}")
    String value(String word);

    @Message("Nothing was changed yet")
    String nothingDone();

    @Message("Changes of dates, editions, team and state will stand here.")
    String nothingDoneWords();

    @Message("no limit")
    String noLimit();
}
