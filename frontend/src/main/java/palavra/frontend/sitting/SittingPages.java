package palavra.frontend.sitting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.Component;
import palavra.content.api.Content;
import palavra.content.api.OutlineUnit;
import palavra.content.api.Pool;
import palavra.content.api.Reading;
import palavra.frontend.learn.Entrance;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.sitting.HandIn.Outcome;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.api.sitting.Sittings;

/** A quiz that is taken as a whole: what to know before, the page that is answered by the clock, what came of it. */
@Path("/runs/{run}/sittings/{part}")
@Authenticated
@RunOnVirtualThread
public class SittingPages {

    @CheckedTemplate(basePath = "sitting")
    record page(SittingCard card) implements TemplateInstance {}

    @CheckedTemplate(basePath = "sitting")
    record kept(Instant at) implements TemplateInstance {}

    /** What may have become of an act; each has its words on the page. */
    private static final Set<String> SAID = Set.of(
            "late", "repeated", "sitting-over", "answer-unreadable", "no-attempts-left", "wait-between-attempts");

    /** What a click on an old page meets: the page of now says it all. */
    /** What asks its learner something, or stands for what does. */
    private static final Set<String> ASKED = Set.of("problem", Pool.TYPE);

    private static final Set<String> OLD = Set.of("sitting-unknown", "problem-closed");

    @Inject
    Sittings sittings;

    @Inject
    Content content;

    @Inject
    Entrance entrance;

    @Inject
    RequestActor requestActor;

    @RestPath
    UUID run;

    @RestPath
    UUID part;

    @GET
    public TemplateInstance page(@RestQuery String said) {
        var actor = requestActor.signedIn();
        var view = entrance.inside(run, () -> sittings.of(actor, run, part));
        return new page(
                new SittingCard(run, view, said != null && SAID.contains(said) ? said : null, beside(actor, view)));
    }

    /** These addresses are for forms; a reload of one shows the quiz. */
    @GET
    @Path("/{number}")
    public Response begun() {
        return back(null);
    }

    @GET
    @Path("/{number}/{act:answers|submission}")
    public Response acted() {
        return back(null);
    }

    @POST
    @Path("/{number}")
    public Response begin(@RestPath int number) {
        return act(() -> {
            sittings.begin(requestActor.signedIn(), run, part, number);
            return null;
        });
    }

    /** A draft; what a script of the page sends is answered by the time alone. */
    @POST
    @Path("/{number}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @RestPath int number, @HeaderParam("HX-Request") boolean htmx, MultivaluedMap<String, String> form) {
        var answers = Sheet.read(form);
        if (htmx) {
            return new kept(sittings.save(requestActor.signedIn(), run, part, number, answers)
                    .at());
        }
        return act(() -> {
            sittings.save(requestActor.signedIn(), run, part, number, answers);
            return null;
        });
    }

    @POST
    @Path("/{number}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(@RestPath int number, MultivaluedMap<String, String> form) {
        var answers = Sheet.read(form);
        return act(() -> switch (sittings.handIn(requestActor.signedIn(), run, part, number, answers)
                .outcome()) {
            case Outcome.HANDED_IN -> null;
            case Outcome.REPEATED -> "repeated";
            case Outcome.TOO_LATE -> "late";
        });
    }

    /** Does it and shows the quiz as it is then; a rule that refused is said there. */
    private Response act(Supplier<String> deed) {
        try {
            return back(entrance.inside(run, deed));
        } catch (Refusal refusal) {
            if (!SAID.contains(refusal.code()) && !OLD.contains(refusal.code())) {
                throw refusal;
            }
            return back(refusal.code());
        }
    }

    private Response back(String said) {
        return Entrance.to("/runs/" + run + "/sittings/" + part + (said == null ? "" : "?said=" + said));
    }

    /** What stands in its units beside problems is asked for only where there is something, and once it has begun. */
    private List<Component> beside(Actor actor, SittingView view) {
        if (view.last() == null) {
            return List.of();
        }
        var publication = view.enrollment().publication();
        var units = content.outline(publication).sections().stream()
                .flatMap(section -> section.subsections().stream())
                .filter(one -> one.id().equals(part))
                .flatMap(one -> one.units().stream())
                .toList();
        if (units.stream().flatMap(unit -> unit.components().stream()).allMatch(ASKED::contains)) {
            return List.of();
        }
        return units.stream()
                .map(OutlineUnit::id)
                .flatMap(unit -> content.unit(actor, new Reading(run, publication), unit).components().stream())
                .toList();
    }
}
