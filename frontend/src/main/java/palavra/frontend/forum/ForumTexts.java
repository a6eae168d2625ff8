package palavra.frontend.forum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the discussions. */
@MessageBundle("forum")
public interface ForumTexts {

    @Message("Discussions")
    String discussions();

    @Message("Start a thread")
    String start();

    @Message("Which threads")
    String filters();

    @Message("Needs a reply")
    String needsReply();

    @Message("Unread")
    String unread();

    @Message("You follow")
    String following();

    @Message("Bookmarked")
    String bookmarked();

    @Message("New")
    String fresh();

    @Message("{count} new")
    String freshCount(int count);

    @Message("Yours")
    String mine();

    @Message("Unanswered")
    String unanswered();

    @Message("All")
    String all();

    @Message("Reported")
    String flagged();

    @Message("Order")
    String order();

    @Message("Needs a reply first")
    String needsReplyFirst();

    @Message("Latest")
    String latest();

    @Message("Most helpful")
    String mostHelpful();

    @Message("Language")
    String language();

    @Message("Any language")
    String anyLanguage();

    @Message("Topic")
    String topic();

    @Message("Introductions")
    String topicIntroductions();

    @Message("General")
    String topicGeneral();

    @Message("a unit")
    String unit();

    @Message("Search in all languages")
    String searchAll();

    @Message("Search")
    String search();

    @Message("in")
    String in();

    @Message("Question")
    String question();

    @Message("Discussion")
    String discussion();

    @Message("Endorsed answer")
    String endorsedAnswer();

    @Message("Answered")
    String answered();

    @Message("Pinned")
    String pinned();

    @Message("Closed")
    String closed();

    @Message("Hidden")
    String hidden();

    @Message("{#if count == 1}reply{#else}replies{/if}")
    String replies(int count);

    @Message("Nobody has asked yet")
    String nobodyYet();

    @Message("What did you try at home? What is not clear?")
    String nobodyYetMore();

    @Message("No thread here")
    String noneFound();

    @Message("Other words or another filter may find some.")
    String noneFoundMore();

    @Message("Show all threads")
    String showAll();

    @Message("Course team")
    String team();

    @Message("course team")
    String ofTeam();

    @Message("you")
    String you();

    @Message("former learner")
    String former();

    @Message("edited")
    String edited();

    @Message("This run is over. Its discussions can only be read.")
    String archived();
}
