package palavra.frontend.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import palavra.kernel.Actor;
import palavra.kernel.Role;
import palavra.kernel.web.RequestActor;

/** What the identity server knows about the reader, and where they change it. */
@Path("/account")
@Authenticated
public class AccountPage {

    @CheckedTemplate(basePath = "account")
    record account(Actor actor, String email, List<String> roles, String console) implements TemplateInstance {}

    @Inject
    RequestActor requestActor;

    @Inject
    SecurityIdentity who;

    @ConfigProperty(name = "palavra.identity.url")
    String identity;

    @GET
    public TemplateInstance page() {
        var actor = requestActor.signedIn();
        var roles = actor.roles().stream().sorted().map(Role::realmName).toList();
        return new account(actor, email(), roles, identity + "/account/");
    }

    private String email() {
        return who.getPrincipal() instanceof JsonWebToken token ? token.getClaim("email") : null;
    }
}
