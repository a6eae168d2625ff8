package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of forms for videos and files. */
@MessageBundle("filming")
public interface FilmingTexts {

    @Message("Files to watch or to hear")
    String films();

    @Message("File or address")
    String filmPath();

    @Message("Upload a file")
    String film();

    @Message("MP4, WebM, MP3. Small versions first: many learners pay for each megabyte.")
    String filmHint();

    @Message("Name of this version")
    String filmLabel();

    @Message("For example 360p, or audio.")
    String filmLabelHint();

    @Message("Remove file {number}")
    String removeFilm(int number);

    @Message("Add a link")
    String filmLink();

    @Message("Upload")
    String upload();

    @Message("Picture before it plays")
    String poster();

    @Message("Its path under Files, or empty: then the course’s own drawing stands there.")
    String posterHint();

    @Message("Video on YouTube")
    String youtube();

    @Message("Its address, or empty. Learners get a link; nothing is loaded from there by itself.")
    String youtubeHint();

    @Message("Captions")
    String cues();

    @Message("Two times and the words below them, as in WebVTT. They are the transcript too.")
    String cuesHint();

    @Message("The trouble is in line {line}.")
    String cuesLine(String line);

    @Message("Or read them from a file")
    String captionsFile();

    @Message("Read the file")
    String readCaptions();

    @Message("Language of the captions")
    String spoken();

    @Message("A code such as pt, ar or zh-Hant.")
    String languageHint();

    @Message("Language")
    String language();

    @Message("Captions in other languages")
    String tracks();

    @Message("WebVTT file")
    String trackFile();

    @Message("Remove captions {number}")
    String removeTrack(int number);

    @Message("File of the course")
    String filePath();

    @Message("Its path as it stands under Files, or upload one.")
    String filePathHint();

    @Message("Upload a file")
    String newFile();

    @Message("Name for learners")
    String fileLabel();

    @Message("Its size is added by itself.")
    String fileLabelHint();

    @Message("Words beside it")
    String fileText();
}
