package palavra.frontend.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what helps a translator: terms, memory, changes to decide, files, history. */
@MessageBundle("tool")
public interface ToolTexts {

    @Message("Words of this course")
    String terms();

    @Message("What things are called in this edition. Texts that use another word are pointed out.")
    String termsLead();

    @Message("In {language}")
    String in(String language);

    @Message("Not to be used")
    String not();

    @Message("Separated by commas. Leave it empty when there is none.")
    String notHint();

    @Message("Leave it empty when the word is not to be translated.")
    String targetHint();

    @Message("Add a word")
    String addTerm();

    @Message("Change a word")
    String changeTerm();

    @Message("Change")
    String change();

    @Message("Remove")
    String remove();

    @Message("Remove “{word}” from the words of this course?")
    String removeSure(String word);

    @Message("No words yet")
    String noTermsTitle();

    @Message("Add the words that must be the same everywhere: names, measures, what a community calls a thing.")
    String noTermsText();

    @Message("Translation memory")
    String memory();

    @Message("Search the texts of this course, in the source and in every edition of this language.")
    String memoryLead();

    @Message("Words")
    String words();

    @Message("Search")
    String search();

    @Message("Nothing holds these words")
    String nothingTitle();

    @Message("Try fewer words, or a part of one.")
    String nothingText();

    @Message("Where")
    String where();

    @Message("State")
    String state();

    @Message("Changes to decide")
    String tasks();

    @Message("The source changed where this edition goes its own way. Your text stays as it is until you decide.")
    String tasksLead();

    @Message("Nothing to decide")
    String noTasksTitle();

    @Message("Where this edition follows its source, changes make texts stale instead.")
    String noTasksText();

    @Message("The source took this out {when}.")
    String sourceRemoved(String when);

    @Message("The source changed {when}:")
    String sourceChanged(String when);

    @Message("Take the source’s")
    String take();

    @Message("Take it out too")
    String takeOut();

    @Message("Keep ours")
    String keep();

    @Message("Merge in the studio")
    String merge();

    @Message("See it at the desk")
    String see();

    @Message("Files for other tools")
    String xliff();

    @Message(
            "XLIFF 2.1 carries texts to another translation tool and back. What does not change there does not change here.")
    String xliffLead();

    @Message("Export")
    String export();

    @Message("Download XLIFF")
    String download();

    @Message("Section")
    String section();

    @Message("All sections")
    String allSections();

    @Message("Import")
    String bring();

    @Message("XLIFF file")
    String file();

    @Message("All of it is taken, or nothing. Texts arrive as drafts or with the state the file gives them.")
    String fileHint();

    @Message("Reading the file…")
    String bringing();

    @Message(
            "{#if changed == 1}1 text was changed{#else}{changed} texts were changed{/if}, {unchanged} of {units} stayed.")
    String brought(int changed, int unchanged, int units);

    @Message("Behind their source")
    String outdated();

    @Message("The source changed after these were exported. They were kept as drafts.")
    String outdatedWhy();

    @Message("Line {line}")
    String line(String line);

    @Message("History")
    String history();

    @Message(
            "{#switch act}{#case 'saved'}saved{#case 'sent'}sent for review{#case 'approved'}approved{#case 'sent-back'}sent back{#case 'kept'}kept, the change was minor{#case 'imported'}imported{#case 'drafted'}drafted by machine{#else}{act}{/switch}")
    String act(String act);

    @Message("Back to the text")
    String back();
}
