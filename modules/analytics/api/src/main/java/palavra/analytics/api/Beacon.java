package palavra.analytics.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing a browser saw.
 *
 * @param type for example {@code palavra.video.played.v1}; only those a browser may tell are taken
 * @param seq counts up from 1 in the browser session
 * @param data numbers, booleans and short codes only
 */
public record Beacon(UUID id, String type, Instant time, long seq, UUID block, Map<String, Object> data) {}
