package palavra.courses.catalog;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.course.Words;
import palavra.kernel.Language;

/** Finds courses by words: each edition by the rules of its own language, with or without accents. */
@ApplicationScoped
class Search {

    private static final int LONGEST = 100;
    private static final int NEAR = 8;

    private static final String FOUND = """
            select e.course_id as course, max(ts_rank(e.search, asked.query)) as rank
            from unnest(cast(:languages as text[])) as spoken (language)
                cross join lateral (select websearch_to_tsquery(reading(spoken.language), :text) as query) as asked
                join edition e on e.language = spoken.language and e.search @@ asked.query
            group by e.course_id""";

    private static final String NEARLY_FOUND = """
            select e.course_id as course
            from edition e
            where folded(:text) operator(public.<%) folded(e.search_title)
            group by e.course_id
            order by max(public.word_similarity(folded(:text), folded(e.search_title))) desc, e.course_id
            limit :most""";

    private final EntityManager store;

    Search(@PersistenceUnit("courses") EntityManager store) {
        this.store = store;
    }

    /** What there is to search for in a text somebody typed; empty when nothing is. */
    static String wanted(String text) {
        if (text == null) {
            return "";
        }
        var words = Words.of(text.replaceAll("\\p{Cntrl}", " "));
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** The courses with an edition that has the words, and how well it fits: from 0 to 1. */
    @Transactional
    Map<UUID, Float> find(String text, Collection<Language> languages) {
        var tags = languages.stream().map(Language::tag).toArray(String[]::new);
        List<Tuple> rows = tuples(FOUND, text).setParameter("languages", tags).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("course", UUID.class),
                        row -> row.get("rank", Float.class),
                        Math::max,
                        LinkedHashMap::new));
    }

    /** The courses whose titles look like the words, the most alike first. */
    @Transactional
    List<UUID> findNear(String text) {
        List<Tuple> rows = tuples(NEARLY_FOUND, text).setParameter("most", NEAR).getResultList();
        return rows.stream().map(row -> row.get("course", UUID.class)).toList();
    }

    private jakarta.persistence.TypedQuery<Tuple> tuples(String sql, String text) {
        @SuppressWarnings("unchecked")
        var query = (jakarta.persistence.TypedQuery<Tuple>) store.createNativeQuery(sql, Tuple.class);
        return query.setParameter("text", text);
    }
}
