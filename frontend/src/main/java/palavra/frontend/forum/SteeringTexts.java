package palavra.frontend.forum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the team does to threads and posts, and of whom a reader has muted. */
@MessageBundle("steer")
public interface SteeringTexts {

    @Message("Close this thread")
    String close();

    @Message("Open this thread again")
    String reopen();

    @Message("Why")
    String why();

    @Message("Everybody who comes to the thread reads it. At most 500 characters.")
    String whyClosed();

    @Message("It is written in the log, for the team. At most 500 characters.")
    String whyReopened();

    @Message("It is written in the log. You may leave this empty.")
    String whyMoved();

    @Message("{name} closed this thread {ago}:")
    String closedBy(String name, String ago);

    @Message("Move")
    String move();

    @Message("Move this thread to another topic")
    String moving();

    @Message("Change somebody's post")
    String amend();

    @Message("You change what somebody else wrote. What it said before, your name and the reason stay in its history.")
    String amending();

    @Message("by {name} of the team")
    String amendedBy(String name);

    @Message("Mute")
    String mute();

    @Message("Show posts again")
    String hear();

    @Message("A post of somebody you have muted.")
    String mutedPost();

    @Message("People you have muted")
    String muted();

    @Message("You do not see what they write, in any course. Nobody learns of it, and they can still write.")
    String mutedLead();

    @Message("You have muted nobody here")
    String nobody();

    @Message("On a post of somebody you would rather not read, choose Mute.")
    String nobodyMore();
}
