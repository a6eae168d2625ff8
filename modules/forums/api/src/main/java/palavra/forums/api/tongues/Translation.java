package palavra.forums.api.tongues;

import java.time.Instant;
import palavra.kernel.Language;

/**
 * What a post says in another language.
 *
 * @param html safe HTML made from the Markdown
 * @param by name of who translated it; empty when their data was erased, null for a machine
 * @param machine what a machine that made it is called; null for a person
 * @param older whether the post was changed after it
 */
public record Translation(
        Language language, String markdown, String html, String by, String machine, Instant at, boolean older) {}
