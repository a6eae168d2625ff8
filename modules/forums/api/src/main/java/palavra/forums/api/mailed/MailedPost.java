package palavra.forums.api.mailed;

import java.util.UUID;

/**
 * What someone answered by mail.
 *
 * @param person whom the address they wrote to was given to
 * @param name of that person
 * @param key the same for a mail that is delivered again, at most 64 characters
 */
public record MailedPost(UUID person, String name, String key, String markdown) {}
