package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a problem. */
@MessageBundle("answer")
public interface AnswerTexts {

    @Message("This could not be sent: the line is away.")
    String away();

    @Message("Your answer is still here and no attempt was used. Try again when you are back.")
    String awayNext();

    @Message("Saved on this device.")
    String here();

    @Message("It is sent by itself as soon as the line is back, also when you have closed this page and come again.")
    String hereWords();

    @Message("It was sent from this device.")
    String sent();

    @Message("Sign in again and open this unit: then it is sent.")
    String signInAgain();

    @Message(
            "Your answer waited on your device{#if why != 'given-anew'} and came after the deadline{/if}. {#switch why}{#case 'given-anew'}The problem was given to you anew meanwhile.{#case 'after-date'}It was given after it.{#case 'too-long'}It waited longer than this course takes.{#case 'newer'}You had handed in a newer one.{#case 'seen-since'}You had been here again meanwhile.{#else}Nothing shows when it was given.{/switch} It is kept and not scored; a facilitator may accept it.")
    String kept(String why);

    @Message("Question {number}")
    String question(int number);

    @Message("{possible} {#if one}point{#else}points{/if}")
    String points(String possible, boolean one);

    @Message("{earned} of {possible} {#if one}point{#else}points{/if}")
    String earned(String earned, String possible, boolean one);

    @Message("practice, not graded")
    String practice();

    @Message("{used} of {of} attempts used")
    String attempts(int used, int of);

    @Message("{#if left == 1}1 attempt left.{#else}{left} attempts left.{/if}")
    String attemptsLeft(int left);

    @Message("Submit answer")
    String submit();

    @Message("Sending…")
    String sending();

    @Message("Save for later")
    String save();

    @Message("Show a hint")
    String firstHint();

    @Message("Show another hint")
    String nextHint();

    @Message("Hint {number}")
    String hint(int number);

    @Message("Explanation")
    String explanation();

    @Message("What you wrote is still here.")
    String stillHere();

    @Message("Saved for later, not sent")
    String savedNotSent();

    @Message("Correct.")
    String right();

    @Message("Partly correct.")
    String partly();

    @Message("Not this one.")
    String wrong();

    @Message("Right answer:")
    String rightAnswer();

    @Message("Write the unit after the number.")
    String withUnit();

    @Message("This unit is not right here.")
    String unitWrong();

    @Message("Write products with *, powers with ^, roots with sqrt( ).")
    String formulaHint();

    @Message("You can use:")
    String variables();

    @Message("Give each its place, 1 for the first.")
    String orderHint();

    @Message("Choose for each what belongs to it.")
    String matchHint();

    @Message("Choose for each where it belongs.")
    String categoryHint();

    @Message("in none of them")
    String nowhere();

    @Message("Move up")
    String up();

    @Message("Move down")
    String down();

    /** With # where the number stands. */
    @Message("Now in place #")
    String placeNow();

    @Message("Point at the place, or write where it is in percent; the lines stand at every ten.")
    String pointHint();

    @Message("From the left (%)")
    String fromLeft();

    @Message("From the top (%)")
    String fromTop();

    @Message("framed in the picture")
    String framed();

    @Message("You have used all attempts.")
    String noAttempts();

    @Message("The deadline has passed. What you write is saved, but not scored.")
    String deadline();

    @Message("This run is archived: answers are not taken any more.")
    String archivedProblem();

    @Message("You are on the team: answers are not taken.")
    String teamProblem();

    @Message("Digits of any script, comma or point.")
    String numberHint();
}
