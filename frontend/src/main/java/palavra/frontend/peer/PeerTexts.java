package palavra.frontend.peer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around work that learners assess among themselves. */
@MessageBundle("peer")
public interface PeerTexts {

    @Message("Assessed by peers")
    String title();

    @Message(
            "Once you hand in you get others' work to review: at least {give}. Your work is graded by at least {receive} {#if receive == 1}review{#else}reviews{/if} of others; of each criterion the median counts.")
    String lead(int give, int receive);

    @Message("{number} of {of} reviews received")
    String received(int number, int of);

    @Message("You gave {number} of {of}")
    String given(int number, int of);

    @Message(
            "If fewer reviews come, they suffice from {when}; if none comes, or you give none, the team grades your work.")
    String until(String when);

    @Message("The team will grade your work.")
    String withTeam();

    @Message("Only {number} of {of} reviews came in time. They sufficed for the grade.")
    String fewer(int number, int of);

    @Message("{#if number == 1}By a review of a peer.{#else}By the median of {number} reviews of peers.{/if}")
    String median(int number);

    @Message("Peers do not learn each other's names. The team sees them.")
    String anonymous();

    @Message("Review {number}")
    String one(int number);

    @Message("Review others' work")
    String review();

    @Message("Go on reviewing")
    String goOn();

    @Message("Hand in first")
    String first();

    @Message("You get one work at a time, the one with the fewest reviews first.")
    String leadMore();

    @Message("Get a work to review")
    String ask();

    @Message("Get another one")
    String another();

    @Message("There is nothing to review just now")
    String none();

    @Message("Come back when others have handed in.")
    String noneWords();

    @Message("The work of a peer")
    String work();

    @Message("It is yours until {when}; then somebody else may be asked too.")
    String turn(String when);

    @Message("What you think of it")
    String say();

    @Message("To its author")
    String comment();

    @Message("What is good, and what could be better? A few words help most.")
    String commentHint();

    @Message("Send the review")
    String send();

    @Message("Send, and get the next")
    String sendNext();

    @Message(
            "{#switch what}{#case 'sent'}Your review is sent.{#case 'next'}Your review is sent. Here is the next work.{#case 'reported'}The team will look at it.{#case 'none'}There is nothing to review just now.{#else}Here is a work to review.{/switch}")
    String said(String what);

    @Message("Something is wrong with this work")
    String wrong();

    @Message("What is wrong?")
    String whatIsWrong();

    @Message("For example an insult, or a copy of something else. The team grades it then, and you get another one.")
    String wrongHint();

    @Message("Report this review")
    String report();

    @Message("Tell the team")
    String tellTeam();

    @Message("You reported this review. The team looks at it and may change the grade.")
    String reported();

    @Message("Back to the assignment")
    String back();

    @Message("What peers say")
    String byPeers();

    @Message("Reported")
    String isReported();

    @Message("{name} reported the work:")
    String workReported(String name);

    @Message("Its author reported this review:")
    String reviewReported();

    @Message("Your grade stands above that of peers.")
    String teamGrades();
}
