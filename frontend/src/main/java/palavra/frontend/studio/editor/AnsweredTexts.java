package palavra.frontend.studio.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how learners answered, beside the editor. */
@MessageBundle("answered")
public interface AnsweredTexts {

    @Message("How learners answered")
    String title();

    @Message("Look")
    String look();

    @Message("Nobody has answered it yet.")
    String nobody();

    @Message("Too few to show: fewer than {least} learners have answered.")
    String few(int least);

    @Message("{learners} learners in {#if runs == 1}one run{#else}{runs} runs{/if}")
    String learners(String learners, int runs);

    @Message("{share} right at the first attempt")
    String right(String share);

    @Message("Question {number}")
    String question(int number);

    @Message("{share} · {count}")
    String chosen(String share, String count);

    @Message("right")
    String isRight();

    @Message(
            "Counted from first attempts in this edition, in the runs you are on the team of. What was typed is not shown.")
    String howProblem();

    @Message("All votes in the runs you are on the team of, in every edition.")
    String howPoll();
}
