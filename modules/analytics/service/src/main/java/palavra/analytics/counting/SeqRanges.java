package palavra.analytics.counting;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which numbers of a session were seen, as merged ranges; written the way PostgreSQL writes an int8multirange. */
final class SeqRanges {

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    /** First number of a range to the one after its last. */
    private final TreeMap<Long, Long> ranges = new TreeMap<>();

    static SeqRanges parse(String text) {
        var parsed = new SeqRanges();
        var matcher = RANGE.matcher(text);
        while (matcher.find()) {
            parsed.ranges.put(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }
        return parsed;
    }

    /** Adds a number; false when it was there. */
    boolean add(long seq) {
        var before = ranges.floorEntry(seq);
        if (before != null && before.getValue() > seq) {
            return false;
        }
        var start = before != null && before.getValue() == seq ? before.getKey() : seq;
        var after = ranges.remove(seq + 1);
        ranges.put(start, after == null ? seq + 1 : after);
        return true;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("{");
        for (Map.Entry<Long, Long> range : ranges.entrySet()) {
            text.append(text.length() > 1 ? "," : "")
                    .append('[')
                    .append(range.getKey())
                    .append(',')
                    .append(range.getValue())
                    .append(')');
        }
        return text.append('}').toString();
    }
}
