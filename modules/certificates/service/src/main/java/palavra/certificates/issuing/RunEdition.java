package palavra.certificates.issuing;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import palavra.courses.api.EditionView;

/** An edition of a run: what is printed of it. */
@Embeddable
record RunEdition(UUID id, String language, String word, String title, boolean source) {

    static RunEdition of(EditionView view) {
        return new RunEdition(view.id(), view.language().tag(), view.word(), view.title(), view.source());
    }
}
