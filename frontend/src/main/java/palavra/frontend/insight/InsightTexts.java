package palavra.frontend.insight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that show figures; columns of tables are found by their codes. */
@MessageBundle("insight")
public interface InsightTexts {

    @Message("Analytics")
    String analytics();

    @Message("Analytics: {course}")
    String title(String course);

    @Message("As of {moment}.")
    String asOf(String moment);

    @Message("Counted {seconds} s after it happened, or sooner, for 95 of 100 events.")
    String behind(String seconds);

    @Message("Nothing was counted yet.")
    String nothingCounted();

    @Message("Show")
    String show();

    @Message("Edition")
    String edition();

    @Message("All editions")
    String allEditions();

    @Message("From day")
    String from();

    @Message("To day")
    String to();

    @Message("Apply")
    String apply();

    @Message("Show everything")
    String showAll();

    @Message("Days begin at midnight in {zone}.")
    String daysOf(String zone);

    @Message("Groups of fewer than {number} people are not shown, and you see the whole run only: the "
            + "difference of two filters could show a single person.")
    String smallGroups(int number);

    @Message("Not shown: fewer than {number} people, or their number could be worked out")
    String hidden(int number);

    @Message("Too few to show")
    String hiddenShort();

    @Message("Table")
    String table();

    @Message("CSV")
    String csv();

    @Message("How it is counted")
    String how();

    @Message("n = {number}")
    String n(String number);

    @Message("Course")
    String course();

    @Message("Back to the pictures")
    String back();

    @Message("No data yet")
    String noData();

    @Message("No data is not zero: nothing of this kind was told yet.")
    String noDataWords();

    @Message("How far did people come?")
    String participationQ();

    @Message("Four groups that never overlap and add up to all {total} registrations.")
    String participationRead(String total);

    @Message("Registered: joined the run at any time, also if they left. Opened: opened a unit at least once. "
            + "Half of the sections: opened a unit in half of them or more. Certified: holds a certificate "
            + "that is not revoked. Each person is in the furthest group only (after Ho and others, 2014). "
            + "With days chosen: people who registered on those days, as they stand now.")
    String participationHow();

    @Message("Certified")
    String certified();

    @Message("Half of the sections or more")
    String explored();

    @Message("Opened, less than half")
    String viewed();

    @Message("Never opened")
    String registeredOnly();

    @Message("Registered in all")
    String total();

    @Message("{share} of registered")
    String ofRegistered(String share);

    @Message("When did people join?")
    String enrolledQ();

    @Message("One bar for each day; its height is the number of people who joined.")
    String enrolledRead();

    @Message("One bar for seven days; its height is the number of people who joined.")
    String enrolledReadWeeks();

    @Message("On which days were people there?")
    String activeQ();

    @Message("One bar for each day; its height is the number of different people who did anything.")
    String activeRead();

    @Message("One bar for seven days; its height adds up the people of each day, so someone who came on three "
            + "days counts three times.")
    String activeReadWeeks();

    @Message("A day begins at midnight in the zone of the run; an event that arrives late counts in the day "
            + "it happened. Joined counts every time someone joins, also again after leaving. Active: opened a "
            + "unit, worked on a problem, a video or the discussions; what the team does does not count.")
    String daysHow();

    @Message("highest bar: {number}")
    String most(String number);

    @Message("Bars not drawn because there are too few people: {bars}.")
    String notDrawn(int bars);

    @Message("Which units are opened and finished?")
    String unitsQ();

    @Message("Two bars for each unit: the people who opened it, and under it those who finished everything in " + "it.")
    String unitsRead();

    @Message("Each person counts once for each unit, on the day they came so far first. Finished: every part "
            + "of the unit was read, watched, answered or posted to.")
    String unitsHow();

    @Message("How do the problems go?")
    String problemsQ();

    @Message("Of the people who answered: how many were right at the first try, and how many are right by " + "now.")
    String problemsRead();

    @Message("Each person counts once for each problem. Right: the whole problem was right in one submission. "
            + "The share is of those who answered, not of all learners.")
    String problemsHow();

    @Message("Which videos are watched?")
    String videosQ();

    @Message("Viewers are different people; plays count every start. Open a video to see where people stop "
            + "and jump.")
    String videosRead();

    @Message("How lively are the discussions?")
    String forumQ();

    @Message("Everything that was written, voted and endorsed, also what was hidden or deleted later.")
    String forumRead();

    @Message("What happens in “{title}”?")
    String videoQ(String title);

    @Message("What happens in this video?")
    String videoQNoTitle();

    @Message("All pictures share the time of the video. Each bar is {seconds} seconds of it.")
    String videoRead(int seconds);

    @Message("Played, paused, jumped: every time counts. Watched: how often somebody saw that part; what a "
            + "jump skips is not watched, stretches under a quarter of a second are left out. Seconds of the "
            + "video, not of the clock.")
    String videoHow();

    @Message("{viewers} viewers, {plays} plays")
    String viewersPlays(String viewers, String plays);

    @Message("Time in the video")
    String videoTime();

    @Message("Day")
    String day();

    @Message("Joined")
    String enrolled();

    @Message("Left")
    String withdrawn();

    @Message("In the run")
    String inTheRun();

    @Message("Active")
    String active();

    @Message("Submissions")
    String submissions();

    @Message("Posts")
    String posts();

    @Message("Unit")
    String unit();

    @Message("Section")
    String section();

    @Message("Opened")
    String opened();

    @Message("Finished")
    String completed();

    @Message("Problem")
    String problem();

    @Message("Answered")
    String answered();

    @Message("Right at first try")
    String firstTryRight();

    @Message("Right by now")
    String right();

    @Message("Video")
    String video();

    @Message("Viewers")
    String viewers();

    @Message("Plays")
    String plays();

    @Message("Seconds")
    String seconds();

    @Message("What grades do they have?")
    String gradesQ();

    @Message(
            "Grades so far, in the whole percent that learners see. Who has answered nothing that counts has no grade, which is not a 0.")
    String gradesRead();

    @Message("As learning told them last, of those who registered. The median is the lower of the two in the middle.")
    String gradesHow();

    @Message("From percent")
    String fromPercent();

    @Message("Learners")
    String learners();

    @Message("With a grade")
    String graded();

    @Message("Pass now")
    String passing();

    @Message("Mean")
    String mean();

    @Message("Median")
    String median();

    @Message("Threads")
    String threads();

    @Message("Responses")
    String responses();

    @Message("Comments")
    String comments();

    @Message("Votes")
    String votes();

    @Message("Endorsed")
    String endorsed();

    @Message("Second")
    String second();

    @Message("Played")
    String played();

    @Message("Paused")
    String paused();

    @Message("Jumped from")
    String jumpedFrom();

    @Message("Jumped to")
    String jumpedTo();

    @Message("Watched")
    String watched();
}
