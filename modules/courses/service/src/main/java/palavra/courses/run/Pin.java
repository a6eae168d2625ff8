package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a run shows of one edition; no publication while nothing is published. Part of {@link Run}. */
@Embeddable
public record Pin(
        @Column(name = "publication_id") UUID publication,
        @Column(name = "publication_number") int number) {

    public static final Pin NOTHING_YET = new Pin(null, 0);

    public boolean isEmpty() {
        return publication == null;
    }
}
