package palavra.frontend.insight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import palavra.analytics.api.FigureQuery;

/** What a reader narrowed the figures to, as typed; what is no day or no edition narrows nothing. */
record Scope(String edition, String from, String to) {

    FigureQuery query() {
        return new FigureQuery(editionId(), day(from), day(to));
    }

    UUID editionId() {
        try {
            return edition == null || edition.isBlank() ? null : UUID.fromString(edition);
        } catch (IllegalArgumentException notAnEdition) {
            return null;
        }
    }

    /** The query of an address that keeps this scope; empty when nothing is narrowed. */
    public String address() {
        var text = new StringBuilder();
        add(text, "edition", editionId());
        add(text, "from", day(from));
        add(text, "to", day(to));
        return text.toString();
    }

    public boolean isNarrowed() {
        return !address().isEmpty();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static void add(StringBuilder text, String name, Object value) {
        if (value != null) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
