package palavra.analytics.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import palavra.analytics.run.RunListener;
import palavra.kernel.test.RealParts;

/** Prints how many events are counted in a second here. Not a test by its name: run it with {@code -Dtest=CountingLoad}. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CountingLoad {

    private static final Logger LOG = Logger.getLogger(CountingLoad.class);
    private static final int LEARNERS = 6_000;
    private static final int BATCH = 2_000;

    @Inject
    Counter counter;

    @Inject
    RunListener runs;

    @Inject
    ObjectMapper json;

    @Test
    void shouldSayHowFastItCounts() {
        var run = UUID.randomUUID();
        runs.hear(Offered.run(json, run));
        var events = new World(json, run, 11).events(LEARNERS);
        var records = new World(json, run, 11).records("load-" + run, 0, events);
        var expected = new HashMap<TopicPartition, Long>();
        var start = System.nanoTime();
        for (var from = 0; from < records.size(); from += BATCH) {
            counter.count(records.subList(from, Math.min(records.size(), from + BATCH)), expected);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        LOG.infof("%d events counted in %.1f s: %.0f each second", records.size(), seconds, records.size() / seconds);
        assertEquals(records.size(), expected.values().iterator().next());
    }
}
