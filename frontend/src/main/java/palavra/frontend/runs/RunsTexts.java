package palavra.frontend.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which runs are set up, moved and relaunched. */
@MessageBundle("runs")
public interface RunsTexts {

    @Message("Settings")
    String settings();

    @Message("Pages of this run")
    String pages();

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

    @Message("Places")
    String capacity();

    @Message("Empty for no limit. Nobody loses a place when you lower it.")
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

    @Message("Relaunched from")
    String relaunchedFrom();

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

    @Message("Every change, by whom and when. Nobody can alter this list.")
    String historyLead();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message(
            "{#switch word}{#case 'state'}State{#case 'join'}Joined the team{#case 'leave'}Left the team{#case 'invite'}Invitation by e-mail{#case 'name'}Name{#case 'start'}Start{#case 'end'}End{#case 'zone'}Time zone{#case 'pace'}Pace{#case 'capacity'}Places{#case 'certificate'}Certificate{#case 'corrections'}Corrections of texts{#case 'host'}Hosted by{#case 'edition'}Edition{#case 'date'}Dates:{#case 'publication'}Publication:{#case 'relaunched-from'}Relaunched from{#case 'relaunched-as'}Relaunched as{#else}{word}{/switch}")
    String deed(String word);

    @Message(
            "{#switch word}{#case 'true'}yes{#case 'false'}no{#case 'self'}own pace{#case 'dated'}with dates{#case 'offered'}offered{#case 'DRAFT'}Draft{#case 'ANNOUNCED'}Announced{#case 'ENROLLING'}Open for enrollment{#case 'RUNNING'}Running{#case 'CLOSING'}Closing{#case 'ARCHIVED'}Archived{#else}{word}{/switch}")
    String value(String word);

    @Message("Nothing was changed yet")
    String nothingDone();

    @Message("Changes of dates, editions, team and state will stand here.")
    String nothingDoneWords();

    @Message("Relaunch this run")
    String relaunchTitle();

    @Message(
            "Make a new run of the same course: the same editions or others, on other dates, for another community. First you see what it would be.")
    String relaunchLead();

    @Message("Nothing was made.")
    String nothingMade();

    @Message("First day")
    String firstDay();

    @Message("All other dates move by as many days.")
    String firstDayHint();

    @Message("See it again")
    String seeAgain();

    @Message("See what it would be")
    String see();

    @Message("The team comes along")
    String takeTeam();

    @Message("Nothing falls on a Saturday or Sunday")
    String skipWeekends();

    @Message("Days that are not free")
    String holidays();

    @Message("One date per line, like 2027-12-25. What would fall on one moves to the next free day.")
    String holidaysHint();

    @Message("What the new run would be")
    String report();

    @Message("Nothing has been made yet.")
    String notYet();

    @Message("{#if days == '1'}Dates move by 1 day.{#else}Dates move by {days} days.{/if}")
    String daysShift(String days);

    @Message("Comes along")
    String carried();

    @Message("Different")
    String otherwise();

    @Message("Moves")
    String shifted();

    @Message("Left out")
    String leftOut();

    @Message(
            "{#switch word}{#case 'edition'}Edition{#case 'publication'}Newer publication{#case 'host'}Hosted by{#case 'zone'}Time zone{#case 'pace'}Pace{#case 'capacity'}Places{#case 'certificate'}Certificate{#case 'corrections'}Corrections of texts by itself{#case 'start'}Start{#case 'end'}End{#case 'dates'}Dates of parts{#case 'team'}People on the team{#case 'learners'}Learners and their enrollments{#case 'answers'}Answers and attempts{#case 'grades'}Grades and completion{#case 'posts'}Posts in the discussions{#case 'pinned-threads'}Pinned threads{#case 'flags'}Flags and moderation{#case 'certificates'}Issued certificates{#case 'figures'}Figures{#case 'log'}History of the run{#case 'own-grading'}Its own grading and certificate rule{#else}{word}{/switch}")
    String item(String word);

    @Message("Change any of them here. All times: {zone}.")
    String editHere(String zone);

    @Message("no limit")
    String noLimit();

    @Message("Make this run")
    String make();

    @Message("Making…")
    String making();

    @Message("It is made as a draft that only its team sees.")
    String asDraft();

    @Message("Edition by edition")
    String editionsTitle();

    @Message("How those who read each edition are doing, and all of them together.")
    String editionsLead();

    @Message("Edition")
    String edition();

    @Message("Learners")
    String learners();

    @Message("Left")
    String left();

    @Message("In half the sections")
    String explored();

    @Message("Average grade")
    String average();

    @Message("Passing now")
    String passed();

    @Message("Certified")
    String certified();

    @Message("Posts")
    String posts();

    @Message("Translation")
    String translated();

    @Message("Source")
    String source();

    @Message("not now")
    String away();

    @Message("no grade")
    String noGrade();

    @Message("All editions")
    String allEditions();

    @Message("The family")
    String family();

    @Message("{learners} learners, {passed} passing")
    String learnersAndPassed(String learners, String passed);

    @Message("Pinned threads of the team come along, as new ones")
    String takePinned();

    @Message("Pinned threads that come along, without their replies")
    String pinnedCarried();
}
