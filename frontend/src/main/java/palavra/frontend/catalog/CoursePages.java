package palavra.frontend.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.Courses;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Shell;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** The page about a course, one address for each language it can be read in. */
@Path("/courses/{slug}")
@PermitAll
@RunOnVirtualThread
public class CoursePages {

    private final Courses courses;
    private final CourseViews views;
    private final Shell shell;

    CoursePages(Courses courses, CourseViews views, Shell shell) {
        this.courses = courses;
        this.views = views;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "catalog")
    record course(CourseView view) implements TemplateInstance {}

    /** In the reader's language where there is an edition in it. */
    @GET
    public TemplateInstance page(@RestPath String slug, @RestQuery String run) {
        return page(courses.about(shell.actor(), slug, shell.language(), null), run);
    }

    /** In that language, of several editions in it the one named; where there is none, leads to the one there is. */
    @GET
    @Path("{language}")
    public Object page(
            @RestPath String slug, @RestPath String language, @RestQuery String run, @RestQuery UUID edition) {
        var wanted = language(language);
        var about = courses.about(shell.actor(), slug, wanted, edition);
        if (!about.edition().language().equals(wanted)) {
            return Response.seeOther(URI.create("/courses/" + slug + "/"
                            + about.edition().language().tag()))
                    .build();
        }
        return page(about, run);
    }

    private TemplateInstance page(CourseAbout about, String run) {
        return new course(views.of(shell.actor(), about, chosen(about, run)));
    }

    /** The run asked for when it is one of this course's, else the one to read this edition in next, else any. */
    private static RunView chosen(CourseAbout about, String run) {
        return about.runs().stream()
                .filter(candidate -> candidate.id().toString().equals(run))
                .findFirst()
                .or(() -> about.runs().stream()
                        .filter(candidate -> shows(candidate, about.edition().id()))
                        .findFirst())
                .or(() -> about.runs().stream().findFirst())
                .orElseThrow(Refusal::notFound);
    }

    private static boolean shows(RunView run, UUID edition) {
        return run.state().takesLearners()
                && run.editions().stream().anyMatch(one -> one.id().equals(edition) && one.publication() != null);
    }

    private static Language language(String tag) {
        try {
            return Language.of(tag);
        } catch (Refusal notALanguage) {
            throw Refusal.notFound();
        }
    }
}
