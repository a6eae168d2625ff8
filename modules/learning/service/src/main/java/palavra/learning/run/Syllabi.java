package palavra.learning.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.content.api.Assessment;

/** The publications in use, kept in memory: they never change. */
@ApplicationScoped
public class Syllabi {

    private static final int KEPT = 200;

    private final Cache<UUID, Syllabus> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** A stored publication; call it inside a transaction. */
    public Syllabus of(UUID publication) {
        return known.get(publication, id -> {
            StoredPublication stored = StoredPublication.findById(id);
            return new Syllabus(id, stored.assessment);
        });
    }

    /** The same without the question whether it is stored: one that no run shows yet. */
    public static Syllabus unseen(UUID publication, Assessment assessment) {
        return new Syllabus(publication, assessment);
    }
}
