package palavra.frontend.studio;

import java.util.List;
import java.util.UUID;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioEdition;
import palavra.kernel.Refusal;

/**
 * What every page of an edition in the studio begins with.
 *
 * @param tab content, about, certificate, grading, editions, files, runs or history
 */
public record Head(StudioCourse course, StudioEdition edition, String tab) {

    public static Head of(StudioCourse course, UUID edition, String tab) {
        var found = course.editions().stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new Head(course, found, tab);
    }

    /** The address all pages of the edition begin with. */
    public String base() {
        return "/studio/" + edition.id();
    }

    /** The address of one of its pages. */
    public String at(String page) {
        return base() + "/" + page;
    }

    public String block(UUID block) {
        return base() + "/blocks/" + block;
    }

    /** Whether one may change what all editions share: to write its source is to write the course. */
    public boolean mayShape() {
        return course.editions().stream().anyMatch(one -> one.source() && one.mayWrite());
    }

    /** The editions that follow this one: none unless it is the source. */
    public List<StudioEdition> followers() {
        return edition.source()
                ? course.editions().stream().filter(one -> !one.source()).toList()
                : List.of();
    }
}
