package palavra.frontend.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import palavra.courses.api.Courses;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;

/** The way into a run: who is not in it is shown its course, who is early its outline, of a whole quiz its own page. */
@ApplicationScoped
public class Entrance {

    private static final Set<String> EARLY = Set.of("run-not-started", "unit-not-open");

    @Inject
    Learning learning;

    @Inject
    Courses courses;

    @Inject
    RequestActor requestActor;

    /** The answer of a door; where it refuses because of the reader's place, the page they should see instead. */
    public <T> T inside(UUID run, Supplier<T> ask) {
        try {
            return ask.get();
        } catch (Refusal refusal) {
            if (EARLY.contains(refusal.code())) {
                throw elsewhere("/runs/" + run);
            }
            if (refusal.code().equals("taken-as-a-whole")) {
                throw elsewhere(
                        "/runs/" + run + "/sittings/" + refusal.details().getFirst());
            }
            if (refusal.status() == 404
                    && learning.enrollment(requestActor.get(), run).isEmpty()) {
                throw elsewhere(
                        "/courses/" + courses.run(requestActor.get(), run).slug());
            }
            throw refusal;
        }
    }

    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Back to what somebody did in a unit, there with the code of why it was not taken; null where it was. */
    static Response back(UUID run, UUID unit, UUID block, String refused) {
        var about = refused == null ? "" : "?at=" + block + "&said=" + refused;
        return to("/runs/" + run + "/units/" + unit + about + "#p-" + block);
    }

    private static WebApplicationException elsewhere(String path) {
        return new WebApplicationException(to(path));
    }
}
