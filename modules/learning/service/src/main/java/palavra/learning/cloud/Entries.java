package palavra.learning.cloud;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.learning.api.cloud.CloudWord;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** What was said, in the database, and how often; the root of an entry is the enrollment. */
final class Entries {

    /** Under it stand the counts of all editions together. */
    static final UUID ALL = new UUID(0, 0);

    private static final String SAY = """
            insert into cloud_entry (enrollment, cloud, run, edition, words, spellings, at)
            values (:enrollment, :cloud, :run, :edition, cast(:words as text[]), cast(:spellings as text[]), :at)
            on conflict (enrollment, cloud) do nothing
            """;

    private static final String ENTRY = """
            select coalesce((select learners from cloud_count
                              where run = :run and cloud = :cloud and edition = :edition and word = ''), 0),
                   (select spellings from cloud_entry where enrollment = :enrollment and cloud = :cloud),
                   (select words from cloud_entry where enrollment = :enrollment and cloud = :cloud)
            """;

    private static final String WORDS = """
            select c.word, s.spelling, o.edition, c.learners, h.word is not null
              from cloud_count c
              left join cloud_hidden h on h.run = c.run and h.cloud = c.cloud and h.word = c.word
             cross join lateral (select spelling from cloud_spelling
                     where run = c.run and cloud = c.cloud and word = c.word order by learners desc, spelling limit 1) s
             cross join lateral (select edition from cloud_count
                     where run = c.run and cloud = c.cloud and word = c.word and edition <> :all
                     order by learners desc, edition limit 1) o
             where c.run = :run and c.cloud = :cloud and c.edition = :edition and c.word <> '' and c.learners > 0
               and (:hidden or h.word is null)
             order by c.learners desc, c.word limit :most
            """;

    private Entries() {}

    /** How many said something, and what one learner did; empty where they did not. */
    record Entry(long learners, List<String> spellings, List<String> counted) {}

    /** Takes the words unless there are some already. */
    static boolean say(Learner learner, UUID cloud, UUID edition, List<Word> words, Instant now) {
        return ask(SAY, learner.run, cloud)
                        .setParameter("enrollment", learner.id)
                        .setParameter("edition", edition)
                        .setParameter("words", words.stream().map(Word::counted).toArray(String[]::new))
                        .setParameter(
                                "spellings", words.stream().map(Word::spelling).toArray(String[]::new))
                        .setParameter("at", now)
                        .executeUpdate()
                > 0;
    }

    static Entry of(UUID run, UUID cloud, UUID edition, UUID enrollment) {
        var row = (Object[]) select(ENTRY, run, cloud)
                .setParameter("edition", edition)
                .setParameter("enrollment", enrollment)
                .getSingleResult();
        return new Entry((Long) row[0], texts(row[1]), texts(row[2]));
    }

    /** The words said most, in all editions or one of them. */
    static List<CloudWord> words(Run run, UUID cloud, UUID edition, boolean hidden, int most) {
        var rows = (Stream<?>) select(WORDS, run.id, cloud)
                .setParameter("edition", edition)
                .setParameter("all", ALL)
                .setParameter("hidden", hidden)
                .setParameter("most", most)
                .getResultStream();
        return rows.map(each -> (Object[]) each).map(row -> word(run, row)).toList();
    }

    private static CloudWord word(Run run, Object[] row) {
        var language = run.edition((UUID) row[2]).map(edition -> edition.language());
        return new CloudWord((String) row[0], (String) row[1], language.orElse(null), (Long) row[3], (Boolean) row[4]);
    }

    private static List<String> texts(Object array) {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array).map(String::valueOf).toList();
    }

    private static Query ask(String sql, UUID run, UUID cloud) {
        return Learner.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("run", run)
                .setParameter("cloud", cloud);
    }

    private static Query select(String sql, UUID run, UUID cloud) {
        return Learner.getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("run", run)
                .setParameter("cloud", cloud);
    }
}
