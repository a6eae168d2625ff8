package palavra.analytics.beacons;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import palavra.analytics.api.Beacon;
import palavra.analytics.api.Beacons;
import palavra.analytics.run.Runs.KnownRun;
import palavra.kernel.LearningEvent;
import palavra.kernel.Refusal;

/** A batch from a browser, checked and made into events: no names, no free text, times by the server's clock. */
record Batch(List<LearningEvent> events) {

    static final Set<String> TYPES = Set.of(
            "palavra.video.loaded.v1",
            "palavra.video.played.v1",
            "palavra.video.paused.v1",
            "palavra.video.seeked.v1",
            "palavra.video.ended.v1",
            "palavra.video.heartbeat.v1",
            "palavra.video.rate-changed.v1",
            "palavra.video.captions-changed.v1",
            "palavra.video.stalled.v1",
            "palavra.nav.next.v1",
            "palavra.nav.previous.v1",
            "palavra.nav.tab.v1",
            "palavra.nav.outline.v1");

    private static final int MOST_EVENTS = 100;
    private static final int MOST_FIELDS = 12;
    private static final Duration LONGEST_AGO = Duration.ofDays(366);
    private static final int TIME_ORDERED = 7;
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z-]{0,30}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:._-]{0,40}");

    static Batch of(Beacons beacons, KnownRun run, String aid, Instant now) {
        demand(beacons.session() != null && beacons.sentAt() != null);
        demand(beacons.events() != null
                && !beacons.events().isEmpty()
                && beacons.events().size() <= MOST_EVENTS);
        var events = new ArrayList<LearningEvent>();
        for (var beacon : beacons.events()) {
            demand(beacon != null && TYPES.contains(beacon.type() == null ? "" : beacon.type()));
            demand(beacon.id() != null && beacon.id().version() == TIME_ORDERED);
            demand(beacon.time() != null && beacon.seq() > 0);
            events.add(event(beacon, beacons, run, aid, now));
        }
        return new Batch(events);
    }

    int size() {
        return events.size();
    }

    /** A browser's clock may be wrong, but it knows how long ago something was: that is taken off our own time. */
    private static LearningEvent event(Beacon beacon, Beacons beacons, KnownRun run, String aid, Instant now) {
        var ago = Duration.between(beacon.time(), beacons.sentAt());
        demand(ago.abs().compareTo(LONGEST_AGO) <= 0);
        var corrected = now.minus(ago);
        return new LearningEvent(
                beacon.id(),
                beacon.type(),
                corrected.isAfter(now) ? now : corrected,
                now,
                beacon.seq(),
                aid,
                run.course(),
                run.id(),
                beacons.edition(),
                beacon.block(),
                beacons.session(),
                data(beacon.data()));
    }

    private static ObjectNode data(Map<String, Object> fields) {
        var data = JsonNodeFactory.instance.objectNode();
        if (fields == null) {
            return data;
        }
        demand(fields.size() <= MOST_FIELDS);
        fields.forEach((name, value) -> {
            demand(FIELD.matcher(name).matches());
            switch (value) {
                case Boolean truth -> data.put(name, truth);
                case Number number -> data.put(name, finite(number));
                case String code -> data.put(name, code(code));
                case null, default -> demand(false);
            }
        });
        return data;
    }

    private static double finite(Number number) {
        demand(Double.isFinite(number.doubleValue()));
        return number.doubleValue();
    }

    private static String code(String text) {
        demand(CODE.matcher(text).matches());
        return text;
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw Refusal.invalid("batch-unreadable", "These events are not as they should be.");
        }
    }
}
