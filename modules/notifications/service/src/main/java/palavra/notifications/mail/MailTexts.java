package palavra.notifications.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mail. */
@MessageBundle("mail")
public interface MailTexts {

    @Message("{count} new things in your courses")
    String several(int count);

    @Message("{#if count == 1}And one more.{#else}And {count} more.{/if}")
    String more(int count);

    @Message("You get this because you take part in courses here.")
    String why();

    @Message("Choose what you are told, and how often")
    String choose();

    @Message("No more mail about this")
    String unsubscribe();

    @Message("Answers to this mail are read by nobody: write where the link leads.")
    String noReply();

    @Message("{#if times == 1}A new reply to you{#else}{times} new replies to you{/if}")
    String reply(int times);

    @Message(
            "{#if times == 1}A new reply in a discussion you follow{#else}{times} new replies in a discussion you follow{/if}")
    String followed(int times);

    @Message("The team has endorsed your answer")
    String endorsed();

    @Message("Your answer was accepted")
    String accepted();

    @Message("A post of yours was taken out of sight")
    String hidden();

    @Message("A post of yours is in sight again")
    String restored();

    @Message("A second moderator has looked: your post stays out of sight")
    String appealRejected();

    @Message("You may not write in discussions now")
    String silenced();

    @Message("You may not come into the discussions now")
    String banned();

    @Message("You may take part in discussions again")
    String released();

    @Message("Your address takes no mail")
    String address();

    @Message("There is a place for you now")
    String seat();

    @Message("Your course has started")
    String started();

    @Message("You have passed")
    String passed();

    @Message("Your certificate is here")
    String certificate();

    @Message("A certificate of yours is no longer valid")
    String revoked();
}
