package palavra.certificates.issuing;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import palavra.courses.api.EditionView;

/**
 * An edition of a run: what is printed of it.
 *
 * @param publication what the run shows of it; {@link #NOTHING} while nothing is published
 */
@Embeddable
record RunEdition(UUID id, String language, String word, String title, boolean source, UUID publication) {

    private static final UUID NOTHING = new UUID(0, 0);

    static RunEdition of(EditionView view) {
        return new RunEdition(view.id(), view.language().tag(), view.word(), view.title(), view.source(), shown(view));
    }

    private static UUID shown(EditionView view) {
        return view.publication() == null ? NOTHING : view.publication();
    }
}
