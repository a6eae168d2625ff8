package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import palavra.kernel.Refusal;

/**
 * When a run takes place, in the zone its dates are meant in. Part of {@link Run}.
 *
 * @param softDates whether the dates are counted for each learner from their own beginning, where they set their own pace
 */
@Embeddable
public record Schedule(
        @Column(name = "start_at") Instant start,
        @Column(name = "end_at") Instant end,
        String zone,
        @Column(name = "self_paced") boolean selfPaced,
        @Column(name = "soft_dates") boolean softDates) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    /** As a package says it: an unknown zone is read as UTC, an end before the start as no end. */
    public static Schedule read(Instant start, Instant end, String zone, boolean selfPaced) {
        return new Schedule(start, isBefore(end, start) ? null : end, isZone(zone) ? zone : "UTC", selfPaced, false);
    }

    /** As a person says it, who is told what makes no sense. */
    public static Schedule set(Instant start, Instant end, String zone, boolean selfPaced) {
        if (!isZone(zone)) {
            throw Refusal.invalid("zone-unknown", "There is no such time zone.", zone);
        }
        if (isBefore(end, start)) {
            throw Refusal.invalid("end-before-start", "A run cannot end before it starts.");
        }
        return new Schedule(sane(start), sane(end), zone, selfPaced, false);
    }

    /** The same where dates are counted for each learner, or not; only where they set their own pace. */
    public Schedule counting(boolean softDates) {
        if (selfPaced && softDates && start == null) {
            throw Refusal.invalid("counting-needs-start", "Say when the run starts: dates are counted from there.");
        }
        return new Schedule(start, end, zone, selfPaced, selfPaced && softDates);
    }

    /** The moment, or a refusal where nobody can have meant it. */
    public static Instant sane(Instant at) {
        if (at != null && (at.isBefore(FIRST) || at.isAfter(LAST))) {
            throw Refusal.invalid("date-out-of-range", "A date lies between the years 2000 and 2999.");
        }
        return at;
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    private static boolean isZone(String zone) {
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone);
    }

    private static boolean isBefore(Instant end, Instant start) {
        return start != null && end != null && end.isBefore(start);
    }
}
