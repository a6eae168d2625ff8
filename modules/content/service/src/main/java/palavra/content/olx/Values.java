package palavra.content.olx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the ways OLX writes values: bare, in JSON quotes, or {@code null}. */
final class Values {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})\\s*(day|hour|minute|second)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{1,2}):(\\d{1,2})(\\.\\d+)?");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?");

    private Values() {}

    /** The value without JSON quotes; empty for {@code null}. */
    static String plain(String value) {
        var bare = value.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare.equals("null") || bare.equals("None") ? "" : bare;
    }

    static boolean isTrue(String value) {
        return plain(value).equalsIgnoreCase("true");
    }

    /** A time in ISO 8601; without an offset it is UTC. Empty when there is none or it cannot be read. */
    static Optional<Instant> time(String value) {
        var text = plain(value).replace(' ', 'T');
        if (text.isEmpty() || text.length() > 40) {
            return Optional.empty();
        }
        try {
            var hasOffset = text.matches(".*T.*([zZ]|[+-]\\d\\d:?\\d\\d)$");
            var day = text.contains("T") ? text : text + "T00:00:00";
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                                    .toInstant()
                            : LocalDateTime.parse(day).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Seconds in a text such as {@code 1 day 12 hours} or {@code 43200 seconds}; 0 for an empty one. */
    static long graceSeconds(String value) {
        var found = SPAN.matcher(plain(value));
        var seconds = 0L;
        while (found.find()) {
            var amount = Long.parseLong(found.group(1));
            seconds += switch (found.group(2)) {
                case "day" -> amount * 86_400;
                case "hour" -> amount * 3_600;
                case "minute" -> amount * 60;
                default -> amount;
            };
        }
        return seconds;
    }

    /** A place in a video, {@code 00:01:05} or seconds; null at the start or when there is none. */
    static Duration position(String value) {
        var text = plain(value);
        var clock = CLOCK.matcher(text);
        var seconds = clock.matches()
                ? BigDecimal.valueOf(Long.parseLong(clock.group(1)) * 3600
                        + Long.parseLong(clock.group(2)) * 60
                        + Long.parseLong(clock.group(3)))
                : decimal(text).orElse(BigDecimal.ZERO);
        return seconds.signum() <= 0
                ? null
                : Duration.ofMillis(seconds.movePointRight(3).longValue());
    }

    /** A decimal with point or with a single comma. */
    static Optional<BigDecimal> decimal(String value) {
        var text = plain(value).replace('\u2212', '-');
        if (text.indexOf('.') < 0 && text.indexOf(',') == text.lastIndexOf(',')) {
            text = text.replace(',', '.');
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A whole number of at most nine digits. */
    static Optional<Integer> whole(String value) {
        var text = plain(value);
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
