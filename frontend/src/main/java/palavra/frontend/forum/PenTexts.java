package palavra.frontend.forum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for whoever is writing: drafts, a look before posting, questions like theirs, and what a post said before. */
@MessageBundle("pen")
public interface PenTexts {

    @Message("Preview")
    String preview();

    @Message("Not posted yet. This is how others will see it, in {language}.")
    String previewHint(String language);

    @Message("Save draft")
    String keep();

    @Message("Throw away")
    String discard();

    @Message("Draft saved. It waits here on all your devices.")
    String kept();

    @Message("You began to write this earlier.")
    String began();

    @Message("Saving…")
    String keeping();

    @Message("Draft saved")
    String keptStatus();

    @Message("Saved on this device until the line is back")
    String offline();

    @Message("Perhaps it was asked before")
    String alike();

    @Message("Answered")
    String answered();

    @Message("What this post said before")
    String history();

    @Message("It was never changed.")
    String unchanged();

    @Message("Changed {when}")
    String changed(String when);

    @Message("Only the author and the course team see this.")
    String whoSees();

    @Message("taken away:")
    String removed();

    @Message("came in:")
    String added();

    @Message("end")
    String end();
}
