package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of forms for problems and polls. */
@MessageBundle("asking")
public interface AskingTexts {

    @Message("Question {number}")
    String questionNumber(int number);

    @Message(
            "{#switch type}{#case 'single-choice'}Single choice{#case 'multiple-choice'}Multiple choice{#case 'dropdown'}Dropdown{#case 'numerical'}Number{#case 'formula'}Formula{#case 'ordering'}Order{#case 'matching'}Pairs{#case 'categorizing'}Categories{#case 'hotspot'}Place in a picture{#else}Words{/switch}")
    String questionType(String type);

    @Message("Add a question")
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

    @Message("Accents and vowel signs matter")
    String accentsMatter();

    @Message("How many spaces there are matters")
    String spacesMatter();

    @Message("Digits of other scripts are wrong")
    String digitsMatter();

    @Message("Wrong answers that deserve a remark")
    String remarks();

    @Message("Wrong answer {number}")
    String remarkNumber(int number);

    @Message("Add a wrong answer")
    String addRemark();

    @Message("What can be chosen")
    String pollOptions();

    @Message("Learners see how all voted")
    String pollResults();

    @Message(
            "{#switch when}{#case 'ALWAYS'}At once{#case 'WHEN_CLOSED'}When voting has ended{#else}After they voted{/switch}")
    String pollResultsWhen(String when);

    @Message("A vote can not be changed")
    String pollLasting();

    @Message("Voting has ended")
    String pollClosed();
}
