package palavra.frontend.forum;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.forums.api.ThreadSummary;

/** A thread in a list with where it belongs and where it is. */
record ThreadRow(ThreadSummary thread, Places.Place place, String address) {

    static ThreadRow of(UUID run, ThreadSummary thread, Places.Place place) {
        return new ThreadRow(thread, place, "/runs/" + run + "/discussions/" + thread.id());
    }

    static List<ThreadRow> all(UUID run, List<ThreadSummary> threads, Places places, Map<UUID, Places.UnitName> units) {
        return threads.stream()
                .map(thread -> of(run, thread, places.of(run, thread, units)))
                .toList();
    }
}
