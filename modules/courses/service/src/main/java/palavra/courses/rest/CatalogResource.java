package palavra.courses.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.Courses;
import palavra.courses.api.Institution;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.web.RequestActor;

/** What anyone may look up: the catalog, courses and institutions. */
@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
@RunOnVirtualThread
public class CatalogResource {

    private final Courses courses;
    private final RequestActor actor;

    CatalogResource(Courses courses, RequestActor actor) {
        this.courses = courses;
        this.actor = actor;
    }

    @GET
    @Path("catalog")
    @PermitAll
    @Operation(summary = "A page of the catalog, with the counts of its filters")
    public CatalogPage catalog(
            @QueryParam("text") String text,
            @QueryParam("reader") @DefaultValue("en") String reader,
            @QueryParam("language") String language,
            @QueryParam("subject") String subject,
            @QueryParam("sdg") Integer sdg,
            @QueryParam("institution") String institution,
            @QueryParam("pace") String pace,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("24") int limit) {
        return courses.catalog(new CatalogQuery(
                text, Language.of(reader), optional(language), subject, sdg, institution, pace, cursor, limit));
    }

    @GET
    @Path("about/{slug}")
    @PermitAll
    @Operation(summary = "The about page of a course, in a language when there is an edition in it")
    public CourseAbout about(
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("edition") String edition) {
        return courses.about(
                actor.get(),
                slug,
                optional(language),
                edition == null || edition.isBlank() ? null : Ids.parse(edition));
    }

    @GET
    @Path("institutions")
    @PermitAll
    @Operation(summary = "The institutions with courses in the catalog, by name")
    public List<Institution> institutions() {
        return courses.institutions();
    }

    private static Language optional(String tag) {
        return tag == null || tag.isBlank() ? null : Language.of(tag);
    }
}
