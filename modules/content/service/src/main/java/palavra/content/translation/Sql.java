package palavra.content.translation;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Native statements of this module: the desk reads and writes sets of rows, not single entities. */
@ApplicationScoped
class Sql {

    private final EntityManager manager;

    Sql(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    /** All rows, each as an array also where it has one column. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, Map<String, Object> values) {
        return with(manager.createNativeQuery(sql, Object[].class), values).getResultList();
    }

    int run(String sql, Map<String, Object> values) {
        return with(manager.createNativeQuery(sql), values).executeUpdate();
    }

    /** Writes what was changed in entities so far, before a statement that reads it. */
    void flush() {
        manager.flush();
    }

    static String[] array(Collection<?> values) {
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }

    static int number(Object column) {
        return ((Number) column).intValue();
    }

    static UUID id(Object column) {
        return (UUID) column;
    }

    private static Query with(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
