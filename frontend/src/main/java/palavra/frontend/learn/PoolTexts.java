package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pools, of which each learner is given some problems. */
@MessageBundle("pool")
public interface PoolTexts {

    @Message("{given} of {of} problems were drawn for you. They stay the same.")
    String yours(int given, int of);

    @Message(
            "{#if gives == 1}Each learner is given 1 of the {of} problems that follow; the team sees all.{#else}Each learner is given {gives} of the {of} problems that follow; the team sees all.{/if}")
    String team(int gives, int of);

    @Message(
            "{#if gives == 1}Each learner is given 1 of the problems that follow.{#else}Each learner is given {gives} of the problems that follow.{/if}")
    String gives(int gives);

    @Message("Everybody is given the problems that follow.")
    String givesAll();

    @Message("How many each learner is given")
    String number();

    @Message("Leave it empty to give everybody all of them.")
    String numberHint();

    @Message(
            "The problems right behind this block are in the pool, up to the first block of another type. Move them there in the tree. What a learner was given stays theirs, even when you change the pool.")
    String lead();

    @Message("Each learner meets them in an order of their own")
    String shuffled();

    @Message(
            "{#if count == 0}No problem stands in it yet.{#else if count == 1}1 problem stands in it.{#else}{count} problems stand in it.{/if}")
    String holds(int count);

    @Message("Problems drawn")
    String drawn();

    @Message("Drawn once, from a seed of their own; they stay the same.")
    String drawnWords();

    @Message("{given} of {of} problems")
    String share(int given, int of);

    @Message("Problem {place} of the pool")
    String place(int place);
}
