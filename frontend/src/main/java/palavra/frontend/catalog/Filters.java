package palavra.frontend.catalog;

import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.CatalogQuery;
import palavra.kernel.Language;

/** What the filter strip says, as it stands in the address. A value that makes no sense is as if it were not there. */
public class Filters {

    @RestQuery
    String text;

    @RestQuery
    String language;

    @RestQuery
    String subject;

    @RestQuery
    String sdg;

    @RestQuery
    String institution;

    @RestQuery
    String pace;

    @RestQuery
    String cursor;

    CatalogQuery query(Language reader, int limit) {
        return new CatalogQuery(
                text,
                reader,
                language(),
                blank(subject),
                goal(),
                blank(institution),
                blank(pace),
                blank(cursor),
                limit);
    }

    /** The language chosen on the wall of words; null for every one. */
    Language language() {
        return language == null || !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                ? null
                : Language.of(language);
    }

    public String text() {
        return text;
    }

    public boolean isSearching() {
        return blank(text) != null;
    }

    public boolean isFiltering() {
        return isSearching() || language() != null || hasMore();
    }

    /** Whether more than the language is chosen. */
    public boolean hasMore() {
        return blank(subject) != null || goal() != null || blank(institution) != null || blank(pace) != null;
    }

    public boolean isContinued() {
        return blank(cursor) != null;
    }

    /** The same choice, from that place in the list on; null for its start. */
    String address(String from) {
        return UriBuilder.fromPath("/catalog")
                .queryParam("text", values(text))
                .queryParam("language", values(language))
                .queryParam("subject", values(subject))
                .queryParam("sdg", values(sdg))
                .queryParam("institution", values(institution))
                .queryParam("pace", values(pace))
                .queryParam("cursor", values(from))
                .build()
                .toString();
    }

    Integer goal() {
        return sdg != null && sdg.matches("[1-9]|1[0-7]") ? Integer.valueOf(sdg) : null;
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static Object[] values(String value) {
        return blank(value) == null
                ? new Object[0]
                : new Object[] {value.replace("{", "").replace("}", "")};
    }
}
