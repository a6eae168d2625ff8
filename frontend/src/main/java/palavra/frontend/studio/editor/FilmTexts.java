package palavra.frontend.studio.editor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about films that are made smaller. */
@MessageBundle("film")
public interface FilmTexts {

    @Message("For slow connections")
    String title();

    @Message("Look how far it is")
    String look();

    @Message("No film has been uploaded here.")
    String none();

    @Message(
            "{#switch state}{#case 'WAITING'}Waits to be made smaller.{#case 'MAKING'}Is being made smaller.{#case 'MADE'}Ready.{#case 'NO_PROGRAM'}This machine has no ffmpeg: learners get the film as it was uploaded.{#else}Stays as it was uploaded.{/switch}")
    String state(String state);

    @Message(
            "{#switch why}{#case 'UNREADABLE'}The file can not be read as a film.{#case 'TOO_LONG'}It is too long.{#case 'TOO_LARGE'}It is too large.{#else}Making it smaller failed several times.{/switch}")
    String why(String why);

    @Message("It is small already: nothing smaller was made.")
    String smallAlready();

    @Message("Learners are offered all of these, the smallest first. You may leave this page.")
    String how();
}
