package palavra.frontend.forum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of one thread: what to do with its posts, and the forms to write in. */
@MessageBundle("thread")
public interface ThreadTexts {

    @Message("Helpful")
    String helpful();

    @Message("{count} found this helpful")
    String foundHelpful(int count);

    @Message("Comment")
    String comment();

    @Message("Edit")
    String edit();

    @Message("Report")
    String report();

    @Message("Reported. Take back")
    String reported();

    @Message("Endorse")
    String endorse();

    @Message("Take back endorsement")
    String unendorse();

    @Message("This answers it")
    String accept();

    @Message("It is not answered")
    String unaccept();

    @Message("Hide")
    String hide();

    @Message("Show again")
    String restore();

    @Message("Pin")
    String pin();

    @Message("Unpin")
    String unpin();

    @Message("Close")
    String close();

    @Message("Open again")
    String reopen();

    @Message("Follow this thread")
    String follow();

    @Message("You follow this thread. Stop")
    String unfollow();

    @Message("Bookmark")
    String bookmark();

    @Message("Bookmarked. Take away")
    String unbookmark();

    @Message("Go to what is new since your last visit")
    String toNew();

    @Message("{#if count == 1}1 new reply.{#else}{count} new replies.{/if}")
    String newReplies(int count);

    @Message("Show")
    String showNew();

    @Message("Quote")
    String quote();

    @Message("Language")
    String languageOf();

    @Message("Endorsed by {name}, course team, {date}")
    String endorsedBy(String name, String date);

    @Message("Accepted by {name}")
    String acceptedBy(String name);

    @Message("{#if count == 1}Reported by one person{#else}Reported by {count} people{/if}")
    String flags(int count);

    @Message("A post is hidden while a moderator looks at it.")
    String hiddenPost();

    @Message("The text was removed at the wish of who wrote it.")
    String textGone();

    @Message("See what was hidden")
    String seeHidden();

    @Message("{#if count == 1}1 reply{#else}{count} replies{/if}")
    String replies(int count);

    @Message("{#if count == 1}1 more reply{#else}{count} more replies{/if}")
    String moreReplies(int count);

    @Message("No reply yet")
    String noReply();

    @Message("Do you know more about it, or have the same question? Write it below.")
    String noReplyMore();

    @Message("From this unit")
    String fromUnit();

    @Message("About")
    String fromTopic();

    @Message("In this thread")
    String people();

    @Message("Near this question")
    String nearQuestion();

    @Message("Near this thread")
    String nearThread();

    @Message("Your reply")
    String yourReply();

    @Message("Your comment on what {name} wrote")
    String yourComment(String name);

    @Message("Reply to the whole thread instead")
    String replyInstead();

    @Message("Write in any language you like")
    String anyLanguage();

    @Message("**bold**, _italic_, lists with a dash, links as they are, $x^2$ for mathematics, @Name to call somebody.")
    String howToWrite();

    @Message("Language of your text")
    String language();

    @Message("Post reply")
    String postReply();

    @Message("Post comment")
    String postComment();

    @Message("Posting…")
    String posting();

    @Message("This thread is closed. It can only be read.")
    String closedSentence();

    @Message("What kind")
    String kind();

    @Message("Question: somebody can answer it")
    String kindQuestion();

    @Message("Discussion: something to share or to think about together")
    String kindDiscussion();

    @Message("Title")
    String title();

    @Message("One line that says what it is about.")
    String titleHint();

    @Message("Text")
    String text();

    @Message("Post")
    String post();

    @Message("Change your post")
    String change();

    @Message("What it said before is kept for the course team.")
    String changeHint();

    @Message("Save changes")
    String save();

    @Message("Not posted yet.")
    String notPosted();

    @Message("Your text is still here.")
    String stillHere();

    @Message("Talk about this")
    String talk();

    @Message("The discussions are not available just now")
    String talkAway();

    @Message("The unit works without them. Come back to them in a minute.")
    String talkAwayMore();

    @Message("All {count}")
    String allThreads(int count);

    @Message("Ask, or share what you do")
    String askOrShare();

    @Message("in {language} · seen by everyone in this run")
    String seenBy(String language);

    @Message("Posted.")
    String posted();

    @Message("Go to your thread")
    String toThread();

    @Message("Your courses")
    String courses();

    @Message("Waits for you")
    String waiting();

    @Message("Nothing waits for you")
    String nothingWaits();

    @Message("Threads you follow appear here when somebody writes in them.")
    String nothingWaitsMore();

    @Message("You are in no course yet")
    String noCourse();

    @Message("Each course has its own discussions.")
    String noCourseMore();

    @Message("Find a course")
    String findCourse();

    @Message("{count} new")
    String newThreads(int count);

    @Message("{#if count == 1}1 needs a reply{#else}{count} need a reply{/if}")
    String needReply(int count);

    @Message("{#if count == 1}1 thread{#else}{count} threads{/if}")
    String threads(int count);
}
