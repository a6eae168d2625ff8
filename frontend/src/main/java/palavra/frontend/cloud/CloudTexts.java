package palavra.frontend.cloud;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a word cloud. */
@MessageBundle("cloud")
public interface CloudTexts {

    @Message("Word cloud")
    String cloud();

    @Message("{number} {#if number == '1'}learner{#else}learners{/if} answered")
    String learners(String number);

    @Message(
            "{#if most == 1}Write a word or a short expression{#else}Write up to {most} words or short expressions{/if}")
    String write(int most);

    @Message("Word {number}")
    String word(int number);

    @Message(
            "At most 40 letters each, sent once. Then you see the words of all; everyone in the run sees them, nobody who wrote which.")
    String rules();

    @Message(
            "{#if most == 1}Learners write a word here and then see those of all.{#else}Learners write up to {most} words here and then see those of all.{/if}")
    String takes(int most);

    @Message("Send words")
    String send();

    @Message("Sending…")
    String sending();

    @Message("Your words")
    String yours();

    @Message("The larger a word, the more learners wrote it.")
    String howToRead();

    @Message("As a table")
    String asTable();

    @Message("Word")
    String theWord();

    @Message("Learners")
    String many();

    @Message("Share of those who answered")
    String share();

    @Message("The words by language")
    String byLanguage();

    @Message("Language")
    String language();

    @Message("All languages")
    String all();

    @Message("Nobody has sent words yet.")
    String nobody();

    @Message("In this language nobody has sent words yet.")
    String nobodyHere();

    @Message("This run is archived: words are not taken any more.")
    String archived();

    @Message("You are on the team: words are not taken.")
    String team();

    @Message("Look after the words")
    String watch();

    @Message(
            "Hide a word that hurts people or names somebody: nobody sees it any more, and it keeps hidden when it comes again. Who hid what stays written below.")
    String watchLead();

    @Message("All words with their numbers (CSV)")
    String csv();

    @Message("Here are the {number} words that were written most; the file has all.")
    String firstOf(String number);

    @Message("Hidden")
    String hidden();

    @Message("Hide")
    String hide();

    @Message("Show again")
    String show();

    @Message("What was done last")
    String log();

    @Message("{#if hidden}Hid{#else}Showed again{/if}")
    String act(boolean hidden);

    @Message("What is asked")
    String question();

    @Message("May stay empty, where the title says it.")
    String questionHint();

    @Message("Words each learner may send")
    String inputs();

    @Message("Words that are shown, those written most")
    String top();

    @Message("Learners see which share of all wrote a word")
    String shares();
}
