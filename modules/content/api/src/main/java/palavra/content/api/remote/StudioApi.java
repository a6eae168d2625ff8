package palavra.content.api.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.GradingPolicy;
import palavra.content.api.UnitContent;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Community;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftTree;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Revision;
import palavra.content.api.studio.Shown;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioFile;
import palavra.content.api.studio.Undone;
import palavra.content.api.studio.Writing;
import palavra.kernel.web.BearerFilter;

/** The REST API of the studio as seen from another process. */
@Path("/api/content/studio")
@RegisterRestClient(configKey = "content-studio")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(StudioAnswers.class)
@RegisterProvider(PlainSlashes.class)
interface StudioApi {

    @GET
    @Path("courses")
    List<StudioCourse> courses();

    @POST
    @Path("courses")
    StudioCourse begin(NewCourse course);

    @GET
    @Path("courses/{course}")
    StudioCourse course(@RestPath UUID course);

    @GET
    @Path("editions/{edition}/course")
    StudioCourse courseOf(@RestPath UUID edition);

    @POST
    @Path("courses/{course}/editions")
    StudioCourse follow(@RestPath UUID course, NewEdition edition);

    @GET
    @Path("editions/{edition}/tree")
    DraftTree tree(@RestPath UUID edition);

    @POST
    @Path("editions/{edition}/blocks")
    DraftBlock add(@RestPath UUID edition, NewBlock block);

    @GET
    @Path("editions/{edition}/blocks/{block}")
    DraftBlock block(@RestPath UUID edition, @RestPath UUID block);

    @PUT
    @Path("editions/{edition}/blocks/{block}")
    DraftBlock save(@RestPath UUID edition, @RestPath UUID block, Writing writing);

    @DELETE
    @Path("editions/{edition}/blocks/{block}")
    void delete(@RestPath UUID edition, @RestPath UUID block);

    @PUT
    @Path("editions/{edition}/blocks/{block}/settings")
    DraftBlock set(@RestPath UUID edition, @RestPath UUID block, BlockSettings settings);

    @PUT
    @Path("editions/{edition}/blocks/{block}/place")
    void move(@RestPath UUID edition, @RestPath UUID block, Place place);

    @POST
    @Path("editions/{edition}/blocks/{block}/copies")
    DraftBlock duplicate(@RestPath UUID edition, @RestPath UUID block);

    @PUT
    @Path("editions/{edition}/blocks/{block}/kept")
    void keep(@RestPath UUID edition, @RestPath UUID block, Writing writing);

    @GET
    @Path("editions/{edition}/blocks/{block}/revisions")
    List<Revision> revisions(@RestPath UUID edition, @RestPath UUID block);

    @POST
    @Path("editions/{edition}/blocks/{block}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    Shown show(@RestPath UUID edition, @RestPath UUID block, Writing writing);

    @DELETE
    @Path("editions/{edition}/last-act")
    Undone undo(@RestPath UUID edition);

    @GET
    @Path("editions/{edition}/units/{unit}/preview")
    UnitContent preview(@RestPath UUID edition, @RestPath UUID unit);

    @GET
    @Path("editions/{edition}/changes")
    Difference changes(@RestPath UUID edition);

    @GET
    @Path("editions/{edition}/publications")
    List<PublicationLine> publications(@RestPath UUID edition);

    @POST
    @Path("editions/{edition}/publications")
    PublicationLine publish(@RestPath UUID edition, Release release);

    @GET
    @Path("publications/{from}/changes-to/{to}")
    Difference difference(@RestPath UUID from, @RestPath UUID to);

    @POST
    @Path("publications/{publication}/repetitions")
    PublicationLine restore(@RestPath UUID publication, Release release);

    @DELETE
    @Path("publications/{publication}")
    void unschedule(@RestPath UUID publication);

    @GET
    @Path("courses/{course}/files")
    List<StudioFile> files(@RestPath UUID course);

    @GET
    @Path("courses/{course}/films")
    List<FilmState> films(@RestPath UUID course);

    @POST
    @Path("courses/{course}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    StudioFile upload(@RestPath UUID course, @RestForm String path, @RestForm("file") java.nio.file.Path file);

    @HEAD
    @Path("courses/{course}/files/{path}")
    Response fileHead(@RestPath UUID course, @RestPath String path);

    @GET
    @Path("courses/{course}/files/{path}")
    InputStream file(@RestPath UUID course, @RestPath String path, @HeaderParam("Range") String range);

    @PUT
    @Path("editions/{edition}/community")
    StudioCourse dedicate(@RestPath UUID edition, Community community);

    @GET
    @Path("editions/{edition}/about")
    EditionAbout about(@RestPath UUID edition);

    @PUT
    @Path("editions/{edition}/about")
    EditionAbout describe(@RestPath UUID edition, EditionAbout about);

    @GET
    @Path("editions/{edition}/certificate")
    EditionWording wording(@RestPath UUID edition);

    @PUT
    @Path("editions/{edition}/certificate")
    EditionWording word(@RestPath UUID edition, EditionWording wording);

    @GET
    @Path("courses/{course}/grading")
    GradingPolicy grading(@RestPath UUID course);

    @PUT
    @Path("courses/{course}/grading")
    GradingPolicy grade(@RestPath UUID course, GradingPolicy policy);
}
