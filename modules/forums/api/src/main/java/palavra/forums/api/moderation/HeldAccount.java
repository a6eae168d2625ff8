package palavra.forums.api.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.Author;
import palavra.kernel.Language;

/**
 * Somebody of whom posts are held in a run.
 *
 * @param posts how many wait
 * @param since when the first of them came, which is
 * @param first the case of it, and
 * @param excerpt its first words: plain text
 * @param signs why they wait, each once
 */
public record HeldAccount(
        UUID run,
        String courseTitle,
        Author author,
        int posts,
        Instant since,
        UUID first,
        String excerpt,
        Language language,
        List<Sign> signs) {

    public HeldAccount {
        signs = List.copyOf(signs);
    }
}
