package palavra.frontend.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a relaunch, from the wizard to its report. */
@MessageBundle("relaunch")
public interface RelaunchTexts {

    @Message("Relaunched from")
    String relaunchedFrom();

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
            "{#switch word}{#case 'edition'}Edition{#case 'publication'}Newer publication{#case 'host'}Hosted by{#case 'zone'}Time zone{#case 'pace'}Pace{#case 'capacity'}Places{#case 'invited-only'}By invitation only{#case 'enroll-from'}Enrollment opens{#case 'enroll-until'}Enrollment closes{#case 'late-until'}Late ones until{#case 'certificate'}Certificate{#case 'corrections'}Corrections of texts by itself{#case 'start'}Start{#case 'end'}End{#case 'dates'}Dates of parts{#case 'team'}People on the team{#case 'learners'}Learners and their enrollments{#case 'answers'}Answers and attempts{#case 'grades'}Grades and completion{#case 'posts'}Posts in the discussions{#case 'pinned-threads'}Pinned threads{#case 'flags'}Flags and moderation{#case 'certificates'}Issued certificates{#case 'figures'}Figures{#case 'log'}History of the run{#case 'cohorts'}Cohorts and how learners come to them{#case 'cohort-dates'}Dates that cohorts have of their own{#case 'own-grading'}Its own grading and certificate rule{#else}{word}{/switch}")
    String item(String word);

    @Message("Change any of them here. All times: {zone}.")
    String editHere(String zone);

    @Message("Make this run")
    String make();

    @Message("Making…")
    String making();

    @Message("It is made as a draft that only its team sees.")
    String asDraft();

    @Message("Pinned threads of the team come along, as new ones")
    String takePinned();

    @Message("A grading and a certificate rule of its own come along")
    String takeGrading();

    @Message("Its cohorts come along, with nobody in them")
    String takeCohorts();

    @Message("Cohorts that come along, without their learners")
    String cohortsCarried();

    @Message("Pinned threads that come along, without their replies")
    String pinnedCarried();
}
