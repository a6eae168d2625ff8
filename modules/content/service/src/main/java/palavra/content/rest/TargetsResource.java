package palavra.content.rest;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Note;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.SeenField;
import palavra.content.api.translation.TargetText;
import palavra.content.api.translation.TargetVersion;
import palavra.content.api.translation.Translation;
import palavra.kernel.web.RequestActor;

/** What is done to single texts and blocks of an edition. A field's name has slashes, so it stands in the query. */
@Path("/api/content/desks/{edition}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class TargetsResource {

    @Inject
    Translation translation;

    @Inject
    RequestActor actor;

    /** Fields and why something is done to them. */
    public record Reasoned(List<FieldKey> fields, String reason) {}

    /** What somebody writes on a field. */
    public record Words(String text) {}

    /** How a task is decided. */
    public record Decided(ReviewTask.Decision decision) {}

    @PUT
    @Path("targets/{block}")
    public Field save(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field, TargetText text) {
        return translation.save(actor.get(), edition, new FieldKey(block, field), text);
    }

    @GET
    @Path("targets/{block}/versions")
    public List<TargetVersion> history(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field) {
        return translation.history(actor.get(), edition, new FieldKey(block, field));
    }

    @GET
    @Path("targets/{block}/notes")
    public List<Note> notes(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field) {
        return translation.notes(actor.get(), edition, new FieldKey(block, field));
    }

    @POST
    @Path("targets/{block}/notes")
    public Note note(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field, Words words) {
        return translation.note(actor.get(), edition, new FieldKey(block, field), words.text());
    }

    @POST
    @Path("reviews")
    public List<Field> send(@RestPath UUID edition, List<FieldKey> fields) {
        return translation.send(actor.get(), edition, fields);
    }

    @POST
    @Path("approvals")
    public List<Field> approve(@RestPath UUID edition, List<SeenField> fields) {
        return translation.approve(actor.get(), edition, fields);
    }

    @POST
    @Path("targets/{block}/return")
    public Field sendBack(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field, Words note) {
        return translation.sendBack(actor.get(), edition, new FieldKey(block, field), note.text());
    }

    @POST
    @Path("confirmations")
    public List<Field> keepApproved(@RestPath UUID edition, Reasoned kept) {
        return translation.keepApproved(actor.get(), edition, kept.fields(), kept.reason());
    }

    @PUT
    @Path("adaptations/{block}")
    public void adapt(@RestPath UUID edition, @RestPath UUID block, Adaptation adaptation) {
        translation.adapt(actor.get(), edition, block, adaptation);
    }

    @DELETE
    @Path("adaptations/{block}")
    public void follow(@RestPath UUID edition, @RestPath UUID block) {
        translation.follow(actor.get(), edition, block);
    }

    @GET
    @Path("tasks")
    public List<ReviewTask> tasks(@RestPath UUID edition) {
        return translation.tasks(actor.get(), edition);
    }

    @POST
    @Path("tasks/{task}/decision")
    public void decide(@RestPath UUID edition, @RestPath UUID task, Decided decided) {
        translation.decide(actor.get(), edition, task, decided.decision());
    }
}
