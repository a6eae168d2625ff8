package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of enrollment, my learning, outline and unit. */
@MessageBundle("learn")
public interface LearnTexts {

    @Message("Enrollment")
    String enrollment();

    @Message("Nothing was changed.")
    String nothingLost();

    @Message("You are in this course.")
    String youAreIn();

    @Message("To the course")
    String toCourse();

    @Message("About the course")
    String toCoursePage();

    @Message("Free, at your own times. You can leave and come back; nothing is lost.")
    String joinLead();

    @Message("This run does not take learners now.")
    String notOpen();

    @Message("The course page says when the next one starts.")
    String notOpenNext();

    @Message("Read it in")
    String readIn();

    @Message("Your answers and grade stay.")
    String stays();

    @Message("Enroll")
    String enroll();

    @Message("Enrolling…")
    String enrolling();

    @Message("Change edition")
    String changeEdition();

    @Message("Leave")
    String leave();

    @Message("You leave the course and your seat becomes free. Your answers and progress are kept for your return.")
    String leaveWords();

    @Message("Waiting for a place")
    String waitingFor();

    @Message("You are in as soon as a place becomes free for you.")
    String waitingWords();

    @Message("Leave this course")
    String leaveCourse();

    @Message("Nothing is published here yet.")
    String nothingPublished();

    @Message("Look again later.")
    String nothingPublishedNext();

    @Message("Good to see you, {name}")
    String hello(String name);

    @Message("Nothing is due in the next four weeks.")
    String nothingDue();

    @Message("{#if count == 1}One thing is due soon.{#else}{count} things are due soon.{/if}")
    String dueCount(int count);

    @Message("Section {number}")
    String section(int number);

    @Message("{done} of {of} units done in this section.")
    String unitsDoneInSection(int done, int of);

    @Message("{done} of {of} units done")
    String unitsDone(int done, int of);

    @Message("{done} of {of} sections done")
    String sectionsDone(long done, int of);

    @Message("grade so far {percent}%")
    String gradeSoFar(int percent);

    @Message("Continue")
    String goOn();

    @Message("Begin")
    String begin();

    @Message("Outline")
    String outline();

    @Message("Whole outline")
    String wholeOutline();

    @Message("Due soon")
    String dueSoon();

    @Message("Done")
    String done();

    @Message("Started")
    String started();

    @Message("Not started")
    String notStarted();

    @Message("Not done yet")
    String notDone();

    @Message("You are here")
    String youAreHere();

    @Message("Your courses")
    String yourCourses();

    @Message("Your other courses")
    String otherCourses();

    @Message("Certificate issued")
    String certificateIssued();

    @Message("This run is archived.")
    String archived();

    @Message("You can read everything. Answers are not taken any more.")
    String archivedWords();

    @Message("Open")
    String open();

    @Message("View")
    String view();

    @Message("You are in no course yet.")
    String noCourses();

    @Message("Choose one; it costs nothing.")
    String noCoursesNext();

    @Message("Only you see this")
    String yourPlace();

    @Message("Nobody is ranked here. How far you are and your grades are for you and for the team of your course.")
    String yourPlaceWords();

    @Message("Your progress in")
    String progressOf();

    @Message("Progress")
    String progress();

    @Message("Discussions")
    String discussions();

    @Message("You are looking as part of the team.")
    String teamLooks();

    @Message("You see what learners see. Nothing you do here counts.")
    String teamLooksWords();

    @Message("It starts {when}.")
    String startsAt(String when);

    @Message("This edition does not have the unit you were at.")
    String notInEdition();

    @Message("What you did there is kept for when you go back to the other edition.")
    String notInEditionWords();

    @Message("It has not started yet.")
    String startsLater();

    @Message("You are enrolled. The units open when it starts.")
    String startsWords();

    @Message("Counts as")
    String countsAs();

    @Message("Due {when}")
    String dueAt(String when);

    @Message("Opens {when}")
    String opensAt(String when);

    @Message("plus video")
    String plusVideo();

    @Message("Unit {position} of {of}")
    String unitOf(int position, int of);

    @Message("All answers sent")
    String nothingWaits();

    @Message("{#if count == 1}1 answer saved, not sent{#else}{count} answers saved, not sent{/if}")
    String savedCount(int count);

    @Message("Talk about this")
    String talk();

    @Message("Talk about this")
    String talkAbout();

    @Message("Questions and answers of everyone in this course.")
    String talkWords();

    @Message("Open the talk")
    String talkOpen();

    @Message("Before and after")
    String around();

    @Message("Watched")
    String watched();

    @Message("Mark as watched")
    String markWatched();
}
