package palavra.courses.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.logging.Logger;
import palavra.content.api.remote.ServiceToken;

/** The accounts at the identity server, by Keycloak's REST API for administrators. With an account all its sessions end. */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);
    private static final int LONGEST_SECONDS = 10;

    private final String identity;
    private final ServiceToken token;

    Accounts(@ConfigProperty(name = "palavra.identity.url") String identity, ServiceToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** Closes one, outside of any transaction; false where that is to be tried again. */
    boolean close(UUID person) {
        try (var answer = users().delete(person)) {
            return switch (answer.getStatusInfo().toEnum()) {
                case NO_CONTENT, NOT_FOUND -> true;
                case FORBIDDEN -> {
                    LOG.warnf("Accounts are not ours to close: see to that of %s", person);
                    yield true;
                }
                default -> false;
            };
        } catch (RuntimeException away) {
            LOG.warnf("An account is closed later: %s", away.getMessage());
            return false;
        }
    }

    private Users users() {
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create(identity.replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/")))
                .connectTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .readTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .register(token)
                .build(Users.class);
    }

    @Path("/users")
    interface Users {

        @DELETE
        @Path("/{person}")
        Response delete(@PathParam("person") UUID person);
    }
}
