package palavra.forums.rules;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.Rules;
import palavra.forums.api.rules.RunRules;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The rules of a run over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    private final Rules rules;
    private final RequestActor actor;

    RulesResource(Rules rules, RequestActor actor) {
        this.rules = rules;
        this.actor = actor;
    }

    @GET
    @Path("/runs/{run}/rules")
    public RunRules of(String run) {
        return rules.of(actor.signedIn(), Ids.parse(run));
    }

    @PUT
    @Path("/runs/{run}/rules")
    @Consumes(MediaType.APPLICATION_JSON)
    public RunRules keep(String run, NewRules wanted) {
        if (wanted == null) {
            throw Refusal.invalid("body-missing", "The request has no body.");
        }
        return rules.keep(actor.signedIn(), Ids.parse(run), wanted);
    }
}
