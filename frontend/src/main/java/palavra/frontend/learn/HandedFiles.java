package palavra.frontend.learn;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.shell.Shell;
import palavra.learning.api.assignment.Assignments;

/** A file that somebody handed in, always as a download of unknown kind: a browser never opens what a learner sent. */
@Path("/runs/{run}/files/{file}")
@Authenticated
@RunOnVirtualThread
public class HandedFiles {

    @Inject
    Assignments assignments;

    @Inject
    Shell shell;

    @GET
    @Uncompressed
    public Response file(@RestPath UUID run, @RestPath UUID file) {
        var kept = assignments.file(shell.actor(), run, file);
        var name = URLEncoder.encode(kept.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(kept.bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
