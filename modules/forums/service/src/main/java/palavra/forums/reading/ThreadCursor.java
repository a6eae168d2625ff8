package palavra.forums.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadSummary;
import palavra.kernel.Refusal;

/** The last thread of a page as a place in the order: the next page begins after it, whatever was posted meanwhile. */
public record ThreadCursor(boolean pinned, int rank, Instant lastAt, UUID id) {

    private static final UUID LAST = new UUID(-1, -1);

    static String of(ThreadSummary thread, ThreadQuery query) {
        var rank =
                switch (query.sort() == null ? "recent" : query.sort()) {
                    case "needs-reply" -> thread.needsReply() ? 1 : 0;
                    case "votes" -> thread.votes();
                    default -> 0;
                };
        return write(thread.pinned() ? 1 : 0, rank, thread.lastAt(), thread.id());
    }

    public static ThreadCursor read(String cursor) {
        var parts = parts(cursor);
        try {
            return new ThreadCursor(
                    parts[0].equals("1"), Integer.parseInt(parts[1]), instant(parts[2]), UUID.fromString(parts[3]));
        } catch (RuntimeException notOurs) {
            throw unknown();
        }
    }

    public static String write(int first, int rank, Instant at, UUID id) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        var text = first + "_" + rank + "_" + micros + "_" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Where responses begin that were written later, whatever their ids. */
    static String after(Instant at) {
        return write(0, 1, at, LAST);
    }

    private static String[] parts(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("_");
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
    }

    /** Only times a post can have: the database knows no others. */
    private static Instant instant(String micros) {
        var at = Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(Instant.parse("9999-01-01T00:00:00Z"))) {
            throw unknown();
        }
        return at;
    }

    private static Refusal unknown() {
        return Refusal.invalid("cursor-unknown", "This page of the list is not known. Start from its beginning.");
    }
}
