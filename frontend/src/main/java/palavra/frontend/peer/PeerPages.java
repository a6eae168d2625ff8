package palavra.frontend.peer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.grades.Ratings;
import palavra.frontend.learn.Entrance;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.editor.Form;
import palavra.learning.api.peer.PeerReviews;
import palavra.learning.api.peer.PeerView;
import palavra.learning.api.peer.Report;

/** Others' work, one at a time, and what one thinks of it. What is refused stays typed. */
@Path("/runs/{run}/units/{unit}/assignments/{block}/reviews")
@Authenticated
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeerPages {

    @CheckedTemplate(basePath = "peer")
    record reviews(PeerPage it) implements TemplateInstance {}

    @Inject
    PeerReviews peers;

    @Inject
    Entrance entrance;

    @Inject
    FormAnswers answers;

    @Inject
    Shell shell;

    @RestPath
    UUID run;

    @RestPath
    UUID unit;

    @RestPath
    UUID block;

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance page(@RestQuery String said) {
        return page(new Form(), Set.of(), null, said);
    }

    /** These addresses are for forms; a reload of one shows the page. */
    @GET
    @Path("{address:[^/]+(/report)?}")
    @Consumes(MediaType.WILDCARD)
    public Response address(@RestPath String address) {
        return Entrance.to(address());
    }

    @POST
    public Response ask() {
        return act(new Form(), this::next);
    }

    @POST
    @Path("{review}")
    public Response send(@RestPath UUID review, MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        return act(form, () -> {
            peers.send(shell.actor(), run, block, review, Ratings.of(form));
            var isLast = !form.at("act").equals("next") || next().equals("none");
            return isLast ? "sent" : "next";
        });
    }

    @POST
    @Path("{review}/report")
    public Response report(@RestPath UUID review, MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        return act(form, () -> {
            peers.report(shell.actor(), run, block, review, new Report(form.at("words")));
            return "reported";
        });
    }

    private String next() {
        return peers.next(shell.actor(), run, block).inHand() == null ? "none" : "new";
    }

    private Response act(Form form, Supplier<String> deed) {
        return answers.to(
                () -> address() + "?said=" + entrance.inside(run, deed),
                (refusal, sentence) -> page(form, Ratings.missing(refusal), sentence, null));
    }

    private TemplateInstance page(Form form, Set<String> missing, String refused, String said) {
        return new reviews(new PeerPage(run, view(), form, missing, refused, said));
    }

    private PeerView view() {
        return entrance.inside(run, () -> peers.of(shell.actor(), run, block));
    }

    private String address() {
        return "/runs/" + run + "/units/" + unit + "/assignments/" + block + "/reviews";
    }
}
