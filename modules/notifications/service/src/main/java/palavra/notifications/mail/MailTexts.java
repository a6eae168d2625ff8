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

    @Message("Write above this line to answer in the discussion")
    String above();

    @Message("What you answer to this mail is posted in the discussion under your name.")
    String answers();

    @Message("Answers to this mail are read by nobody: write where the link leads.")
    String noReply();
}
