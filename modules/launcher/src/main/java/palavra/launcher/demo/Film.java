package palavra.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jsoup.nodes.Element;
import palavra.launcher.Http;
import palavra.launcher.visit.Screen;
import palavra.launcher.visit.Visitor;

/** A film on a unit's page, watched without a screen: what its player would tell is told. */
final class Film {

    private static final double SECONDS = 28;

    private final Screen screen;
    private final String block;
    private final Element page;

    private Film(Screen screen, Element page, String block) {
        this.screen = screen;
        this.page = page;
        this.block = block;
    }

    static Optional<Film> of(Screen screen) {
        var page = screen.page().selectFirst("[data-run]");
        var video = screen.page().selectFirst("[data-block]:has(video)");
        return page == null || video == null
                ? Optional.empty()
                : Optional.of(new Film(screen, page, video.attr("data-block")));
    }

    /** Plays a share of it, jumping back once in three times, and tells it in one batch; the number of events told. */
    int watch(Visitor visitor, double share, RandomGenerator chance) {
        var end = SECONDS * share;
        var events = new ArrayList<Map<String, Object>>();
        tell(events, chance, "loaded", Map.of("duration", SECONDS));
        tell(events, chance, "played", Map.of("position", 0));
        if (chance.nextInt(3) == 0) {
            tell(events, chance, "seeked", Map.of("from", end / 2, "to", end / 4));
        }
        tell(events, chance, share < 1 ? "paused" : "ended", Map.of("position", end, "duration", SECONDS));
        var batch = new LinkedHashMap<String, Object>();
        batch.put("session", uuid(chance));
        batch.put("sentAt", Instant.now().toString());
        if (page.hasAttr("data-edition")) {
            batch.put("edition", page.attr("data-edition"));
        }
        batch.put("events", events);
        visitor.sendJson("/events/" + page.attr("data-run"), json(batch)).fine();
        return events.size();
    }

    private void tell(List<Map<String, Object>> events, RandomGenerator chance, String what, Map<String, Object> data) {
        var event = new LinkedHashMap<String, Object>();
        event.put("id", uuid(chance));
        event.put("type", "palavra.video." + what + ".v1");
        event.put("time", Instant.now().toString());
        event.put("seq", events.size() + 1);
        event.put("block", block);
        event.put("data", data);
        events.add(event);
    }

    private static String uuid(RandomGenerator chance) {
        var high = System.currentTimeMillis() << 16 | 0x7000 | chance.nextInt(0x1000);
        return new UUID(high, chance.nextLong() >>> 2 | 0x8000000000000000L).toString();
    }

    private static String json(Object value) {
        try {
            return Http.JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
