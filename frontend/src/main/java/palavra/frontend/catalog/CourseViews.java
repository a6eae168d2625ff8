package palavra.frontend.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.courses.api.TeamMember;
import palavra.frontend.catalog.CourseView.Alternate;
import palavra.frontend.catalog.CourseView.Face;
import palavra.frontend.catalog.CourseView.Step;
import palavra.frontend.shell.Site;
import palavra.kernel.Actor;

/** Gathers what the page about a course shows. */
@ApplicationScoped
class CourseViews {

    private final Outlines outlines;
    private final Boxes boxes;
    private final CourseData data;
    private final Site site;

    CourseViews(Outlines outlines, Boxes boxes, CourseData data, Site site) {
        this.outlines = outlines;
        this.boxes = boxes;
        this.data = data;
        this.site = site;
    }

    CourseView of(Actor actor, CourseAbout about, RunView run) {
        var outline = outlines.of(about.edition().publication()).orElse(null);
        var path = outline == null ? List.<Step>of() : path(outline);
        var faces = faces(about);
        var here = faces.stream().filter(Face::current).findFirst().orElseThrow();
        return new CourseView(
                about,
                faces,
                here.href(),
                path,
                path.stream().mapToInt(Step::units).sum(),
                outline,
                boxes.of(actor, about, run),
                boxes.others(about, run),
                teachers(run),
                site.of(here.href()),
                site.course(about.slug(), null),
                alternates(about),
                data.of(about));
    }

    private List<Face> faces(CourseAbout about) {
        return about.editions().stream()
                .map(edition -> new Face(
                        edition,
                        "/courses/" + about.slug() + "/" + address(about, edition),
                        edition.id().equals(about.edition().id()),
                        outlines.of(edition.publication())
                                .map(Outline::translated)
                                .orElse(null)))
                .toList();
    }

    /** A language is the address of an edition; where several are in it, each is named. */
    private static String address(CourseAbout about, EditionView edition) {
        var tag = edition.language().tag();
        var isAlone = about.editions().stream()
                .noneMatch(one ->
                        one.language().equals(edition.language()) && !one.id().equals(edition.id()));
        return isAlone ? tag : tag + "?edition=" + edition.id();
    }

    private List<Alternate> alternates(CourseAbout about) {
        return about.editions().stream()
                .map(edition -> edition.language())
                .distinct()
                .map(language -> new Alternate(language, site.course(about.slug(), language)))
                .toList();
    }

    private static List<Step> path(Outline outline) {
        var steps = new ArrayList<Step>();
        for (OutlineSection section : outline.sections()) {
            var units = section.subsections().stream()
                    .mapToInt(part -> part.units().size())
                    .sum();
            var graded = section.subsections().stream()
                    .anyMatch(part -> part.assignmentType() != null
                            && !part.assignmentType().isBlank());
            steps.add(new Step(steps.size() + 1, section.title(), section.language(), units, graded));
        }
        return steps;
    }

    /** Each person once, in the role that says most. */
    private static List<TeamMember> teachers(RunView run) {
        var teachers = new LinkedHashMap<String, TeamMember>();
        for (var member : run.team()) {
            if (member.role() == RunRole.LEAD || member.role() == RunRole.FACILITATOR) {
                teachers.merge(member.name(), member, (one, other) -> one.role() == RunRole.LEAD ? one : other);
            }
        }
        return List.copyOf(teachers.values());
    }
}
