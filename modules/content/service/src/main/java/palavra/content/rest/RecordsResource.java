package palavra.content.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import palavra.content.api.Content;
import palavra.kernel.web.RequestActor;

/** What is kept of the caller. */
@Path("/api/content/records")
@Authenticated
@RunOnVirtualThread
public class RecordsResource {

    @Inject
    Content content;

    @Inject
    RequestActor asks;

    @GET
    public JsonNode records() {
        return content.records(asks.signedIn());
    }
}
