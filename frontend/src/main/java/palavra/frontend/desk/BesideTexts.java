package palavra.frontend.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands beside the text in work: words, memory, notes, history. */
@MessageBundle("beside")
public interface BesideTexts {

    @Message("Words of this course")
    String words();

    @Message("do not translate")
    String doNotTranslate();

    @Message("not “{words}”")
    String not(String words);

    @Message("None of the words stands in this unit.")
    String noWords();

    @Message("All words")
    String allWords();

    @Message("Seen before")
    String seen();

    @Message("use")
    String use();

    @Message("Nothing like this was translated before.")
    String notSeen();

    @Message("Search the memory")
    String search();

    @Message("Notes")
    String notes();

    @Message("A note for colleagues")
    String note();

    @Message("Add note")
    String addNote();

    @Message("History")
    String history();

    @Message("{#if count == 1}1 version{#else}{count} versions{/if}")
    String versions(int count);

    @Message("Nothing is ever lost.")
    String nothingLost();

    @Message("Not written yet.")
    String noVersion();

    @Message("Export as XLIFF")
    String export();

    @Message("Keyboard keys")
    String keys();
}
