package palavra.courses.catalog;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.UUID;
import palavra.kernel.Refusal;

/**
 * Where a course stands in the order of a catalog page; also the cursor of the page that follows it.
 *
 * @param distance from what was asked for: the best match first, then the reader's language first
 * @param opens when it begins; what is open already comes after what is about to begin
 */
record Place(long distance, long opens, UUID course) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::distance)
            .thenComparingLong(Place::opens)
            .thenComparing(Place::course, Comparator.reverseOrder());

    static Place of(Listing listing, long distance, Instant now) {
        var offer = listing.offer();
        return new Place(
                distance, offer.opensAfter(now) ? offer.start().getEpochSecond() : Long.MAX_VALUE, listing.course());
    }

    static Place ofCursor(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
            return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw Refusal.invalid(
                    "cursor-unreadable", "This list cannot be continued from here. Start at its first page.");
        }
    }

    String cursor() {
        var text = distance + " " + opens + " " + course;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
