package palavra.content.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import palavra.content.api.UnitContent;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Community;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftTree;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Revision;
import palavra.content.api.studio.Shown;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.Undone;
import palavra.content.api.studio.Writing;
import palavra.kernel.Problem;
import palavra.kernel.web.RequestActor;

/** The draft of an edition: its tree, its blocks, and what becomes of them. */
@Path("/api/content/studio/editions/{edition}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class StudioEditionsResource {

    @Inject
    Studio studio;

    @Inject
    RequestActor actor;

    @GET
    @Path("course")
    public StudioCourse course(@RestPath UUID edition) {
        return studio.courseOf(actor.get(), edition);
    }

    @PUT
    @Path("community")
    public StudioCourse dedicate(@RestPath UUID edition, Community community) {
        return studio.dedicate(actor.get(), edition, community);
    }

    @GET
    @Path("about")
    public EditionAbout about(@RestPath UUID edition) {
        return studio.about(actor.get(), edition);
    }

    @PUT
    @Path("about")
    public EditionAbout describe(@RestPath UUID edition, EditionAbout about) {
        return studio.describe(actor.get(), edition, about);
    }

    @GET
    @Path("certificate")
    public EditionWording wording(@RestPath UUID edition) {
        return studio.wording(actor.get(), edition);
    }

    @PUT
    @Path("certificate")
    public EditionWording word(@RestPath UUID edition, EditionWording wording) {
        return studio.word(actor.get(), edition, wording);
    }

    @GET
    @Path("tree")
    public DraftTree tree(@RestPath UUID edition) {
        return studio.tree(actor.get(), edition);
    }

    @POST
    @Path("blocks")
    public DraftBlock add(@RestPath UUID edition, NewBlock block) {
        return studio.add(actor.get(), edition, block);
    }

    @GET
    @Path("blocks/{block}")
    public DraftBlock block(@RestPath UUID edition, @RestPath UUID block) {
        return studio.block(actor.get(), edition, block);
    }

    @PUT
    @Path("blocks/{block}")
    public DraftBlock save(@RestPath UUID edition, @RestPath UUID block, Writing writing) {
        return studio.save(actor.get(), edition, block, writing);
    }

    @DELETE
    @Path("blocks/{block}")
    public void delete(@RestPath UUID edition, @RestPath UUID block) {
        studio.delete(actor.get(), edition, block);
    }

    @PUT
    @Path("blocks/{block}/settings")
    public DraftBlock set(@RestPath UUID edition, @RestPath UUID block, BlockSettings settings) {
        return studio.set(actor.get(), edition, block, settings);
    }

    @PUT
    @Path("blocks/{block}/place")
    public void move(@RestPath UUID edition, @RestPath UUID block, Place place) {
        studio.move(actor.get(), edition, block, place);
    }

    @POST
    @Path("blocks/{block}/copies")
    public DraftBlock duplicate(@RestPath UUID edition, @RestPath UUID block) {
        return studio.duplicate(actor.get(), edition, block);
    }

    @PUT
    @Path("blocks/{block}/kept")
    public void keep(@RestPath UUID edition, @RestPath UUID block, Writing writing) {
        studio.keep(actor.get(), edition, block, writing);
    }

    @GET
    @Path("blocks/{block}/revisions")
    public List<Revision> revisions(@RestPath UUID edition, @RestPath UUID block) {
        return studio.revisions(actor.get(), edition, block);
    }

    /** What is sent, or what is saved where nothing is sent, as learners would see it. */
    @POST
    @Path("blocks/{block}/preview")
    public Shown show(@RestPath UUID edition, @RestPath UUID block, Writing writing) {
        return studio.show(actor.get(), edition, block, writing);
    }

    /** The actor's last act is gone, or there was none: 204. */
    @DELETE
    @Path("last-act")
    public Response undo(@RestPath UUID edition) {
        Undone undone = studio.undo(actor.get(), edition).orElse(null);
        return undone == null
                ? Response.noContent().build()
                : Response.ok(undone).build();
    }

    @GET
    @Path("units/{unit}/preview")
    public UnitContent preview(@RestPath UUID edition, @RestPath UUID unit) {
        return studio.preview(actor.get(), edition, unit);
    }

    @GET
    @Path("changes")
    public Difference changes(@RestPath UUID edition) {
        return studio.changes(actor.get(), edition);
    }

    @GET
    @Path("publications")
    public List<PublicationLine> publications(@RestPath UUID edition) {
        return studio.publications(actor.get(), edition);
    }

    @POST
    @Path("publications")
    public PublicationLine publish(@RestPath UUID edition, Release release) {
        return studio.publish(actor.get(), edition, release);
    }

    @Inject
    ObjectMapper json;

    /** The problem with one member more: what both wrote and what both began from. */
    @ServerExceptionMapper
    public Response editedMeanwhile(EditedMeanwhile meanwhile) throws JsonProcessingException {
        var problem = Problem.of(meanwhile);
        return Response.status(meanwhile.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json.writeValueAsString(new Conflict(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.code(),
                        problem.details(),
                        meanwhile.versions())))
                .build();
    }

    /** RFC 9457 with the versions as an extension member. */
    public record Conflict(
            String type,
            String title,
            int status,
            String code,
            List<String> details,
            EditedMeanwhile.Versions versions) {}
}
