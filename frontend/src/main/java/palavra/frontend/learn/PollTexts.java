package palavra.frontend.learn;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a poll. */
@MessageBundle("poll")
public interface PollTexts {

    @Message("Poll")
    String poll();

    @Message("{number} {#if one}vote{#else}votes{/if}")
    String votes(String number, boolean one);

    @Message("Your vote")
    String yours();

    @Message("Vote")
    String vote();

    @Message("Change vote")
    String change();

    @Message("Sending…")
    String sending();

    @Message("Only numbers are shown, never who voted for what.")
    String secret();

    @Message("You see how all voted when you have voted.")
    String afterVote();

    @Message("How all voted is shown when voting has ended.")
    String whenClosed();

    @Message("A vote can not be changed.")
    String lasts();

    @Message("Your vote counts. You can change it until voting ends.")
    String counts();

    @Message("Your vote counts. In this poll it can not be changed.")
    String countsForGood();

    @Message("Voting has ended.")
    String ended();

    @Message("This run is archived: votes are not taken any more.")
    String archived();

    @Message("You are on the team: votes are not taken.")
    String team();
}
