package palavra.notifications.api;

import java.time.ZoneId;
import palavra.kernel.Language;

/**
 * Where and how someone reads.
 *
 * @param email where the identity provider has verified that it is theirs; null otherwise, and then there is no mail
 * @param language of the interface
 * @param zone of their clock; null where it is not known, and then what was known of it stays
 */
public record Visit(String email, Language language, ZoneId zone) {}
