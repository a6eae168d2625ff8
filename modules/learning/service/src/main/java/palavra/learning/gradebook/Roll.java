package palavra.learning.gradebook;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.Ids;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Who is in a run now, read forward by cursor along an index: page 200 costs what page 1 costs. */
final class Roll {

    private static final String WHO = " from enrollment e where e.run = :run and e.state = 'ACTIVE' and not e.staff";
    private static final String NAME = "lower(e.name)";
    private static final String GRADE = "coalesce(e.percent, -1)";

    private Roll() {}

    static Page<Learner> of(Run run, GradebookQuery query) {
        var values = new HashMap<String, Object>();
        var where = filters(run, query, values);
        if (query.after() != null) {
            var from = Cursor.read(query.after());
            where += query.byGrade()
                    ? " and (" + GRADE + ", e.id) < (:from, :id)"
                    : " and (" + NAME + ", e.id) > (lower(:from), :id)";
            values.put("from", query.byGrade() ? from.number() : from.value());
            values.put("id", from.id());
        }
        var order = query.byGrade() ? GRADE + " desc, e.id desc" : NAME + ", e.id";
        var select = entities()
                .createNativeQuery("select e.*" + where + " order by " + order, Learner.class)
                .setMaxResults(query.limit() + 1);
        values.forEach(select::setParameter);
        @SuppressWarnings("unchecked")
        List<Learner> found = select.getResultList();
        return Page.cut(found, query.limit(), last -> cursor(last, query.byGrade()));
    }

    static long count(Run run, GradebookQuery query) {
        var values = new HashMap<String, Object>();
        var select = entities().createNativeQuery("select count(*)" + filters(run, query, values), Long.class);
        values.forEach(select::setParameter);
        return ((Number) select.getSingleResult()).longValue();
    }

    private static String filters(Run run, GradebookQuery query, Map<String, Object> values) {
        var where = new StringBuilder(WHO);
        values.put("run", run.id);
        if (!query.name().isEmpty()) {
            where.append(" and lower(e.name) like lower(:name) escape '!'");
            values.put("name", "%" + query.name().replaceAll("[!%_]", "!$0") + "%");
        }
        if (query.passed() != null) {
            where.append(" and e.passed = :passed");
            values.put("passed", query.passed());
        }
        if (query.edition() != null) {
            where.append(" and e.edition = :edition");
            values.put("edition", query.edition());
        }
        if (query.cohort() != null) {
            where.append(" and e.cohort = :cohort");
            values.put("cohort", query.cohort());
        }
        return where.toString();
    }

    private static String cursor(Learner last, boolean byGrade) {
        return new Cursor(byGrade ? String.valueOf(last.percent == null ? -1 : last.percent) : last.name, last.id)
                .text();
    }

    private static EntityManager entities() {
        return Learner.getEntityManager();
    }

    /** Where a page ended. */
    private record Cursor(String value, UUID id) {

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((id + value).getBytes(StandardCharsets.UTF_8));
        }

        static Cursor read(String text) {
            try {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                return new Cursor(plain.substring(36), Ids.parse(plain.substring(0, 36)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
                throw Refusal.notFound();
            }
        }

        int number() {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException notOurs) {
                throw Refusal.notFound();
            }
        }
    }
}
