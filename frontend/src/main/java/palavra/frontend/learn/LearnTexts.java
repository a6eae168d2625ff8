package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the learner's pages. */
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

    @Message("It has not started yet.")
    String startsLater();

    @Message("You are enrolled. The units open when it starts.")
    String startsWords();

    @Message("Counts as")
    String countsAs();

    @Message("Due {when}")
    String dueAt(String when);

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

    @Message("Question {number}")
    String question(int number);

    @Message("{possible} {#if one}point{#else}points{/if}")
    String points(String possible, boolean one);

    @Message("{earned} of {possible} {#if one}point{#else}points{/if}")
    String earned(String earned, String possible, boolean one);

    @Message("practice, not graded")
    String practice();

    @Message("{used} of {of} attempts used")
    String attempts(int used, int of);

    @Message("{#if left == 1}1 attempt left.{#else}{left} attempts left.{/if}")
    String attemptsLeft(int left);

    @Message("Submit answer")
    String submit();

    @Message("Sending…")
    String sending();

    @Message("Save for later")
    String save();

    @Message("Show a hint")
    String firstHint();

    @Message("Show another hint")
    String nextHint();

    @Message("Hint {number}")
    String hint(int number);

    @Message("Explanation")
    String explanation();

    @Message("What you wrote is still here.")
    String stillHere();

    @Message("Saved for later, not sent")
    String savedNotSent();

    @Message("Correct.")
    String right();

    @Message("Partly correct.")
    String partly();

    @Message("Not this one.")
    String wrong();

    @Message("Right answer:")
    String rightAnswer();

    @Message("You have used all attempts.")
    String noAttempts();

    @Message("The deadline has passed. What you write is saved, but not scored.")
    String deadline();

    @Message("This run is archived: answers are not taken any more.")
    String archivedProblem();

    @Message("You are on the team: answers are not taken.")
    String teamProblem();

    @Message("Digits of any script, comma or point.")
    String numberHint();

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

    @Message("{#if count == 1}Dropped: the lowest one does not count{#else}Dropped: the {count} lowest do not count{/if}")
    String dropped(int count);

    @Message("{percent}% of the grade")
    String ofGrade(String percent);

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

    @Message("Your certificate is being made")
    String certificateSoon();

    @Message("It is issued as soon as the grade is reached")
    String certificateComes();
}
