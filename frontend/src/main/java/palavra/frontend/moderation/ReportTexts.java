package palavra.frontend.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for those who report a post, and for those whose post is out of sight. */
@MessageBundle("report")
public interface ReportTexts {

    @Message("Report a post")
    String title();

    @Message("What is wrong with it?")
    String what();

    @Message("What should the moderator know?")
    String note();

    @Message("You may leave this empty. The author never learns who reported.")
    String noteHint();

    @Message("Send report")
    String send();

    @Message("Your post is out of sight while a moderator looks at it.")
    String waits();

    @Message("A moderator has taken your post out of sight.")
    String removed();

    @Message("Reason: {reason}.")
    String reason(String reason);

    @Message("Another moderator looks at it again because you asked.")
    String appealed();

    @Message("You may change it, and ask another moderator once to look again.")
    String mayAppeal();

    @Message("Ask another moderator")
    String appeal();

    @Message("Why should it stand?")
    String why();

    @Message("Another moderator reads this. You can ask once.")
    String whyHint();

    @Message("You can read, but not write here until {until}.")
    String silenced(String until);

    @Message("A moderator wrote:")
    String moderatorWrote();

    @Message("Send")
    String sendAppeal();
}
