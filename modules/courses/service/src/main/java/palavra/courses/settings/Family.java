package palavra.courses.settings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.FamilyEdition;
import palavra.courses.course.Face;
import palavra.courses.run.Newest;
import palavra.courses.run.Pin;
import palavra.courses.run.Run;
import palavra.kernel.Refusal;

/** The editions of a course, the source first, as one of its runs stands to them. */
public record Family(List<Face> faces, Map<UUID, Pin> newest, Map<UUID, Pin> shown) {

    public static Family of(Run run) {
        var faces = Face.ofCourses(List.of(run.course().id()));
        return new Family(faces, Newest.of(faces.stream().map(Face::edition).toList()), run.pins());
    }

    /** The newest publication of an edition. */
    public Pin newest(UUID edition) {
        return newest.getOrDefault(edition, Pin.NOTHING_YET);
    }

    /** Refuses what a run cannot offer: nothing at all, or an edition of another course. */
    public void mustOffer(Set<UUID> editions) {
        if (editions == null || editions.isEmpty()) {
            throw Refusal.invalid("no-edition", "A run offers at least one edition.");
        }
        var known = faces.stream().map(Face::edition).toList();
        if (!known.containsAll(editions)) {
            throw Refusal.invalid("edition-unknown", "The course has no such edition.");
        }
    }

    public List<FamilyEdition> views() {
        return faces.stream().map(this::view).toList();
    }

    private FamilyEdition view(Face face) {
        var pin = shown.getOrDefault(face.edition(), Pin.NOTHING_YET);
        var last = newest(face.edition());
        return new FamilyEdition(
                face.view(pin.publication()),
                shown.containsKey(face.edition()),
                pin.number(),
                last.publication(),
                last.number());
    }
}
