package palavra.frontend.grades;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.GradebookQuery;

/**
 * Which learners the gradebook shows, as its address says it.
 *
 * @param result {@code passed} or {@code not}; anything else for all
 * @param edition its id; empty for all
 * @param cohort likewise
 * @param order {@code grade}; anything else for by name
 */
public record Scope(String name, String result, String edition, String cohort, String order) {

    private static final int AT_ONCE = 50;

    public Scope {
        name = name == null ? "" : name.strip();
        result = result == null ? "" : result;
        edition = edition == null ? "" : edition;
        cohort = cohort == null ? "" : cohort;
        order = order == null ? "" : order;
    }

    public boolean isNarrowed() {
        return !name.isEmpty() || !result.isEmpty() || !edition.isEmpty() || !cohort.isEmpty();
    }

    GradebookQuery query(String after) {
        return query(after, AT_ONCE);
    }

    GradebookQuery query(String after, int limit) {
        var passed = result.equals("passed") ? Boolean.TRUE : result.equals("not") ? Boolean.FALSE : null;
        return new GradebookQuery(name, passed, id(edition), id(cohort), order.equals("grade"), after, limit);
    }

    /** What stands behind the path, so that links keep what is shown. */
    public String address() {
        return "?name=" + encoded(name) + "&result=" + encoded(result) + "&edition=" + encoded(edition) + "&cohort="
                + encoded(cohort) + "&order=" + encoded(order);
    }

    private static UUID id(String chosen) {
        return chosen.isEmpty() ? null : Ids.parse(chosen);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
