package palavra.frontend.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import palavra.certificates.api.Certificates;
import palavra.content.api.Content;
import palavra.courses.api.Courses;
import palavra.forums.api.Forums;
import palavra.kernel.Actor;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;
import palavra.notifications.api.Notifications;

/** What is kept about the reader, as a file: every module's part, or none while one of them is away. */
@Path("/account/data")
@Authenticated
@RunOnVirtualThread
public class DataPage {

    @CheckedTemplate(basePath = "account")
    record data() implements TemplateInstance {}

    private final Courses courses;
    private final Content content;
    private final Learning learning;
    private final Forums forums;
    private final Certificates certificates;
    private final Notifications notifications;
    private final RequestActor asks;
    private final ObjectMapper json;

    DataPage(
            Courses courses,
            Content content,
            Learning learning,
            Forums forums,
            Certificates certificates,
            Notifications notifications,
            RequestActor asks,
            ObjectMapper json) {
        this.courses = courses;
        this.content = content;
        this.learning = learning;
        this.forums = forums;
        this.certificates = certificates;
        this.notifications = notifications;
        this.asks = asks;
        this.json = json;
    }

    @GET
    public TemplateInstance page() {
        return new data();
    }

    @GET
    @Path("/file")
    public Response file() {
        return Response.ok(
                        everything(asks.signedIn()).toPrettyString(),
                        MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"palavra.json\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private JsonNode everything(Actor actor) {
        ObjectNode all = json.createObjectNode();
        all.putObject("account")
                .put("id", actor.id().toString())
                .put("name", actor.name())
                .put("email", asks.verifiedEmail());
        all.set("courses", courses.records(actor));
        all.set("content", content.records(actor));
        all.set("learning", learning.records(actor));
        all.set("forums", forums.records(actor));
        all.set("certificates", certificates.records(actor));
        all.set("notifications", notifications.records(actor));
        return all;
    }
}
