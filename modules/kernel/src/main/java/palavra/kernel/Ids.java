package palavra.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), 48 bits of Unix milliseconds and 74 bits nobody can guess. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return at(Instant.now());
    }

    /** An id for something that happened at that time, so that ids sort as time does. */
    public static UUID at(Instant time) {
        var high = time.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The millisecond an id of version 7 was made for. */
    public static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** The id written in that text; a refusal with status 404 when it is none, as for an id that does not exist. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound();
        }
    }
}
