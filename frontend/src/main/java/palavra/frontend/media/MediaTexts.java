package palavra.frontend.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around videos and placeholders. */
@MessageBundle("media")
public interface MediaTexts {

    @Message("Video")
    String video();

    @Message("Ways to get it")
    String ways();

    @Message("Transcript")
    String transcript();

    @Message("Read the whole transcript")
    String wholeTranscript();

    @Message("There is no transcript of this video.")
    String noTranscript();

    @Message("Audio")
    String audio();

    @Message("Watch on {host}")
    String watchOn(String host);

    @Message("It opens on another site, which may use much data.")
    String elsewhere();

    @Message("Play the video")
    String play();

    @Message("Continue at #")
    String continueAt();

    @Message("The video could not be loaded. Read the transcript or try again.")
    String failed();

    @Message("This part can not be shown here yet.")
    String placeholder();

    @Message("It was made with a tool that Palavra does not run: {type}. It does not count for your grade.")
    String placeholderWhy(String type);
}
