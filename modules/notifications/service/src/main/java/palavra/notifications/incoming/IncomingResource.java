package palavra.notifications.incoming;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import palavra.kernel.Refusal;
import palavra.notifications.mail.MailConfig;

/**
 * Where the mail server hands over what came for our address, each mail as it is (RFC 5322). It proves itself with a key,
 * because it has no token; an answer of 400 or more is for it to return to the sender, one of 500 to try again.
 */
@PermitAll
@RunOnVirtualThread
@Path("/api/notifications")
public class IncomingResource {

    private final MailConfig config;
    private final Incoming incoming;

    IncomingResource(MailConfig config, Incoming incoming) {
        this.config = config;
        this.incoming = incoming;
    }

    @POST
    @Path("incoming")
    @Consumes("message/rfc822")
    public Outcome take(@HeaderParam("Mail-Key") String key, InputStream mail) {
        var ours = config.incomingKey().orElseThrow(Refusal::notFound);
        if (key == null || !MessageDigest.isEqual(bytes(ours), bytes(key))) {
            throw Refusal.notAllowed();
        }
        return incoming.take(mail);
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
