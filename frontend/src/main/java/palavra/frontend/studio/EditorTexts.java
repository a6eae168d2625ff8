package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the editors. */
@MessageBundle("editor")
public interface EditorTexts {

    @Message("Title")
    String title();

    @Message("May be empty.")
    String titleHint();

    @Message("What you typed is still here.")
    String stillHere();

    @Message("Not saved yet: something needs you.")
    String notSaved();

    @Message("What you typed is kept.")
    String keptAnyway();

    @Message(
            "{#switch code}{#case 'number'}Write a number, for example 2.5.{#case 'whole'}Write a whole number.{#case 'title'}Give it a title.{#case 'long'}Use 300 characters at most.{#case 'option'}Write the option, or remove it.{#case 'two'}Add a second option.{#case 'right'}Mark the right one.{#case 'answer'}Write what is right: a number, or a range from low to high.{#case 'range'}The lower end is above the upper one.{#case 'share'}Write a share between 0 and 1, for example 0.5.{#case 'points'}Write points from 0 to 1000.{#case 'words'}Write the answer, or remove it.{#case 'question'}Add a question.{#case 'asked'}Write the question.{#case 'alt'}An image has no words. Write between the brackets what it shows.{#case 'address'}Write an address that begins with https:// or media:.{#case 'youtube'}This is no address of a YouTube video.{#case 'language'}Write a language as a code, for example pt or ar.{#case 'cues'}The captions can not be read.{#case 'file'}Choose or upload a file.{#case 'label'}Write what the file is called for learners.{#case 'name'}Write a name.{#case 'drop'}Drop fewer than there are.{#case 'percent'}Write a percentage from 0 to 100.{#else}Look at this again.{/switch}")
    String wrong(String code);

    @Message("You wrote this {when} and did not save it.")
    String keptNote(String when);

    @Message("See what is saved")
    String seeSaved();

    @Message("Let it go")
    String letGo();

    @Message("This device holds words of yours that never arrived here.")
    String localNote();

    @Message("Use them")
    String localUse();

    @Message("Forget them")
    String localForget();

    @Message("Keeping what you write…")
    String keeping();

    @Message("What you write is kept, not saved in the draft yet.")
    String keptNow();

    @Message("No connection. What you write is kept on this device and sent when you are back.")
    String keptHere();

    @Message("Draft saved {when}.")
    String savedAt(String when);

    @Message("Learners still see publication {number}.")
    String learnersSee(int number);

    @Message("Save draft")
    String save();

    @Message("Saving…")
    String saving();

    @Message("You may read this edition, not change it.")
    String mayNotWrite();

    @Message("This block follows the source. It is translated, or made this edition’s own, at the desk.")
    String followsSource();

    @Message("Here learners talk about the unit. What is said stands beside it; there is nothing to write.")
    String discussion();

    @Message("Here stood a “{type}” that does not run in Palavra. Learners see a short notice.")
    String placeholder(String type);

    @Message("Its source as it came")
    String placeholderSource();

    @Message("Replace with")
    String replaceWith();

    @Message("Replace")
    String replace();

    @Message("Text")
    String text();

    @Message("Markdown: **bold**, *italic*, ## heading, - list, [words](address). Mathematics between \\( and \\).")
    String textHint();

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Heading")
    String heading();

    @Message("List")
    String list();

    @Message("Link")
    String link();

    @Message("Table")
    String table();

    @Message("Column")
    String column();

    @Message("Mathematics")
    String mathematics();

    @Message("Insert an image")
    String insertImage();

    @Message("Image")
    String image();

    @Message("What it shows")
    String alt();

    @Message("In words, for those who do not see it. An image without words is not inserted.")
    String altHint();

    @Message("Insert")
    String insert();

    @Message("All files of the course")
    String allFiles();

    @Message("As learners will see it")
    String preview();

    @Message("Look at it here:")
    String previewWhere();

    @Message("Question {number}")
    String questionNumber(int number);

    @Message(
            "{#switch type}{#case 'single-choice'}Single choice{#case 'multiple-choice'}Multiple choice{#case 'dropdown'}Dropdown{#case 'numerical'}Number{#else}Words{/switch}")
    String questionType(String type);

    @Message("Add a question:")
    String addQuestion();

    @Message("Remove this question")
    String removeQuestion();

    @Message("Text before the question")
    String before();

    @Message("Question")
    String question();

    @Message("How to answer")
    String note();

    @Message("Text after the last question")
    String after();

    @Message("Points")
    String points();

    @Message("Hints, given one after the other")
    String hints();

    @Message("Hint {number}")
    String hint(int number);

    @Message("Add a hint")
    String addHint();

    @Message("Remove hint {number}")
    String removeHint(int number);

    @Message("Explanation")
    String explanation();

    @Message("Shown together with the answer.")
    String explanationHint();

    @Message("Attempts")
    String attempts();

    @Message("Empty: as many as wanted.")
    String attemptsHint();

    @Message("Show the answer")
    String show();

    @Message(
            "{#switch name}{#case 'ALWAYS'}After any answer{#case 'ANSWERED'}After a right answer{#case 'ATTEMPTED'}After the first attempt{#case 'PAST_DUE'}After the due date{#case 'FINISHED'}When finished{#else}Never{/switch}")
    String showWhen(String name);

    @Message("More")
    String more();

    @Message("Points of the whole problem")
    String weight();

    @Message("Empty: the sum of its questions.")
    String weightHint();

    @Message("Seconds between attempts")
    String pauses();

    @Message("Empty: none.")
    String pausesHint();

    @Message("Options. Mark the right one")
    String optionsOne();

    @Message("Options. Mark all that are right")
    String optionsMany();

    @Message("Option {number} is right")
    String isRight(int number);

    @Message("Option {number}")
    String optionNumber(int number);

    @Message("Feedback if chosen")
    String feedback();

    @Message("Feedback if left out")
    String feedbackUnchosen();

    @Message("Share of the points")
    String credit();

    @Message("From 0 to 1.")
    String creditHint();

    @Message("Add an option")
    String addOption();

    @Message("Remove option {number}")
    String removeOption(int number);

    @Message("Feedback for a set of choices, {number}")
    String together(int number);

    @Message("Partly right")
    String partial();

    @Message(
            "{#switch name}{#case 'NONE'}earns nothing{#case 'EVERY_DECISION'}every right decision earns its share{#else}one wrong decision halves, two quarter{/switch}")
    String partialCredit(String name);

    @Message("In another order for each learner")
    String shuffled();

    @Message("Right answers")
    String ranges();

    @Message("Number")
    String rightNumber();

    @Message("Tolerance")
    String tolerance();

    @Message("For example 0.5 or 5%.")
    String toleranceHint();

    @Message("As a range")
    String asRange();

    @Message("From")
    String low();

    @Message("To")
    String high();

    @Message("The lower end itself is wrong")
    String lowOpen();

    @Message("The upper end itself is wrong")
    String highOpen();

    @Message("Add a right answer")
    String addRange();

    @Message("Remove answer {number}")
    String removeRange(int number);

    @Message("Unit")
    String unit();

    @Message("Written after the field, for example liters.")
    String unitHint();

    @Message("Right answers")
    String answers();

    @Message("Right answer {number}")
    String answerNumber(int number);

    @Message("Add a right answer")
    String addAnswer();

    @Message("Remove answer {number}")
    String removeAnswer(int number);

    @Message("Capital letters matter")
    String caseSensitive();

    @Message("Wrong answers that deserve a remark")
    String remarks();

    @Message("Wrong answer {number}")
    String remarkNumber(int number);

    @Message("Add a wrong answer")
    String addRemark();

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

    @Message("What can be chosen")
    String pollOptions();

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

    @Message("This is what you are writing, also what is not saved yet.")
    String shownKept();

    @Message("Two people wrote here")
    String conflict();

    @Message("{name} saved this {when}, after you had begun.")
    String conflictWho(String name, String when);

    @Message("Nothing is lost. Compare and choose; yours is kept until you do.")
    String conflictWhy();

    @Message("What both began from")
    String base();

    @Message("Saved by {name}")
    String theirs(String name);

    @Message("Yours")
    String mine();

    @Message("Both together")
    String merged();

    @Message("Save both together")
    String takeMerged();

    @Message("Save mine over it")
    String takeMine();

    @Message("Go on writing mine")
    String editMine();

    @Message("Keep what {name} saved")
    String takeTheirs(String name);

    @Message("Whatever you choose, every saved version stays in the history of the block.")
    String conflictNothingLost();

    @Message(
            "{#switch name}{#case 'title'}Title{#case 'text'}Text{#case 'q.label'}Question{#case 'q.before'}Text before the question{#case 'after'}Text after the last question{#case 'q.note'}How to answer{#case 'q.option.text'}Option{#case 'q.option.feedback'}Feedback{#case 'hint.text'}Hint{#case 'explanation'}Explanation{#case 'cues'}Captions{#case 'question'}Question{#case 'option.text'}Option{#case 'q.points'}Points{#case 'attempts'}Attempts{#case 'q.option.right'}Which is right{#case 'q.right'}Which is right{#else}{name}{/switch}")
    String fieldName(String name);
}
