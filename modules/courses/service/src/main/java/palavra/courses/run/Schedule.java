package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import palavra.kernel.Refusal;

/** When a run takes place, in the zone its dates are meant in. Part of {@link Run}. */
@Embeddable
public record Schedule(
        @Column(name = "start_at") Instant start,
        @Column(name = "end_at") Instant end,
        String zone,
        @Column(name = "self_paced") boolean selfPaced) {

    /** As a package says it: an unknown zone is read as UTC, an end before the start as no end. */
    public static Schedule read(Instant start, Instant end, String zone, boolean selfPaced) {
        return new Schedule(start, isBefore(end, start) ? null : end, isZone(zone) ? zone : "UTC", selfPaced);
    }

    /** As a person says it, who is told what makes no sense. */
    public static Schedule set(Instant start, Instant end, String zone, boolean selfPaced) {
        if (!isZone(zone)) {
            throw Refusal.invalid("zone-unknown", "There is no such time zone.", zone);
        }
        if (isBefore(end, start)) {
            throw Refusal.invalid("end-before-start", "A run cannot end before it starts.");
        }
        return new Schedule(start, end, zone, selfPaced);
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
