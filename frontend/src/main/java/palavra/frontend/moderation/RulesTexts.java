package palavra.frontend.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rules of a run's discussions. */
@MessageBundle("rules")
public interface RulesTexts {

    @Message("Rules")
    String title();

    @Message("Rules of the discussions")
    String heading();

    @Message("First posts")
    String first();

    @Message("Look at the first post of everyone before others see it")
    String holdsFirst();

    @Message("It waits in the moderation queue. Whoever had a post let through writes freely from then on.")
    String holdsFirstHint();

    @Message("Times of rest")
    String rests();

    @Message("Between these moments learners read, and only the team writes. Times are in {zone}.")
    String restsHint(String zone);

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("{number}. time of rest")
    String rest(int number);

    @Message("Blocked words")
    String blocked();

    @Message(
            "One word or phrase a line, 3 to 100 characters. A post of a learner that has one of them waits for a moderator, in all runs of the institution.")
    String blockedHint();

    @Message("Who leads a run of the institution changes these.")
    String blockedNotYours();

    @Message("None so far")
    String none();

    @Message("Keep the rules")
    String keep();

    @Message("The rules are kept.")
    String kept();

    @Message("What holds now")
    String now();

    @Message("{#if on}First posts wait for a moderator.{#else}First posts are seen at once.{/if}")
    String looksFirst(boolean on);

    @Message("Keep the form below once more, and it holds instead.")
    String keepInstead();

    @Message("These discussions rest until {until}. You can read them.")
    String resting(String until);
}
