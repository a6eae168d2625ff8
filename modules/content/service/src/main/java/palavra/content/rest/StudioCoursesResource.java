package palavra.content.rest;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import palavra.content.api.GradingPolicy;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioFile;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Courses as their writers see them: editions, files and grading policy. */
@Path("/api/content/studio/courses")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class StudioCoursesResource {

    @Inject
    Studio studio;

    @Inject
    RequestActor actor;

    @GET
    public List<StudioCourse> courses() {
        return studio.courses(actor.get());
    }

    @POST
    public Response begin(NewCourse course) {
        var begun = studio.begin(actor.get(), course);
        return Response.created(URI.create("/api/content/studio/courses/" + begun.id()))
                .entity(begun)
                .build();
    }

    @GET
    @Path("{course}")
    public StudioCourse course(@RestPath UUID course) {
        return studio.course(actor.get(), course);
    }

    @POST
    @Path("{course}/editions")
    public StudioCourse follow(@RestPath UUID course, NewEdition edition) {
        return studio.follow(actor.get(), course, edition);
    }

    @GET
    @Path("{course}/grading")
    public GradingPolicy grading(@RestPath UUID course) {
        return studio.grading(actor.get(), course);
    }

    @PUT
    @Path("{course}/grading")
    public GradingPolicy grade(@RestPath UUID course, GradingPolicy policy) {
        return studio.grade(actor.get(), course, policy);
    }

    @GET
    @Path("{course}/files")
    public List<StudioFile> files(@RestPath UUID course) {
        return studio.files(actor.get(), course);
    }

    @GET
    @Path("{course}/films")
    public List<FilmState> films(@RestPath UUID course) {
        return studio.films(actor.get(), course);
    }

    @POST
    @Path("{course}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public StudioFile upload(@RestPath UUID course, @RestForm String path, @RestForm("file") FileUpload file) {
        if (file == null) {
            throw Refusal.invalid("file-missing", "Send the package in the field named file.");
        }
        var name = path == null || path.isBlank() ? file.fileName() : path;
        return studio.upload(actor.get(), course, new NewFile(name, file.uploadedFile()));
    }

    @GET
    @Path("{course}/files/{path:.+}")
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    public Response file(@RestPath UUID course, @RestPath String path, @Context HttpHeaders headers) {
        return studio.file(actor.get(), course, path).answer(headers, false).build();
    }
}
