package palavra.frontend.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the table of keys. */
@MessageBundle("keys")
public interface KeyTexts {

    @Message("They work where you write a text at the desk. Everything can be done without them.")
    String lead();

    @Message("Keys")
    String key();

    @Message("What they do")
    String what();

    @Message("Send the text for review, or approve it, and go to the next that needs you")
    String main();

    @Message("Save the text as a draft and go on")
    String save();

    @Message("Go to the next text; what you wrote is saved as a draft")
    String down();

    @Message("Go to the text before; what you wrote is saved as a draft")
    String up();

    @Message("Put in the text of that number from “Seen before”")
    String use();

    @Message("Put in the next tag of the source that is not in your text, around the chosen words")
    String tag();

    @Message("Show these keys, while you are not writing")
    String keys();

    @Message("Let ? alone show the keys in this browser")
    String single();

    @Message("Close")
    String close();
}
