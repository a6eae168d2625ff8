package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import palavra.forums.api.Forums;
import palavra.forums.api.Mark;
import palavra.forums.api.Post;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.forums.api.steering.Amendment;
import palavra.forums.api.steering.Steering;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** One post: the form that changes it, and the marks that are set on it by small forms. */
@Path("/runs/{run}/discussions/{thread}/posts/{post}")
@Authenticated
@RunOnVirtualThread
public class PostPage {

    @CheckedTemplate(basePath = "forum")
    record edit(
            Post post,
            String address,
            String back,
            Written form,
            Preview preview,
            List<Reason> reasons,
            Reason reason,
            String note)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "forum")
    record marks(Post post, String address) implements TemplateInstance {}

    private final Forums forums;
    private final Pen pen;
    private final Steering steering;
    private final Said said;
    private final RequestActor actor;

    PostPage(Forums forums, Pen pen, Steering steering, Said said, RequestActor actor) {
        this.forums = forums;
        this.pen = pen;
        this.steering = steering;
        this.said = said;
        this.actor = actor;
    }

    @GET
    public Response page(String run, String thread, String post) {
        var shown = forums.post(actor.signedIn(), Ids.parse(run), Ids.parse(post));
        if (shown.markdown() == null) {
            return back(run, thread, post);
        }
        var form =
                new Written("", "", "", "", shown.markdown(), shown.language().tag(), null, null);
        return Response.ok(new edit(
                        shown,
                        address(run, thread),
                        back(run, thread, post).getLocation().toString(),
                        form,
                        null,
                        List.of(Reason.values()),
                        Reason.OTHER,
                        null))
                .build();
    }

    /**
     * @param act {@code preview} to look at it first; else it is changed
     * @param reason why, with the note, where the team changes what somebody else wrote
     */
    @POST
    public Response change(
            String run,
            String thread,
            String post,
            @RestForm String text,
            @RestForm String act,
            @RestForm String reason,
            @RestForm String note) {
        var reader = actor.signedIn();
        var shown = forums.post(reader, Ids.parse(run), Ids.parse(post));
        var form = new Written("", "", "", "", text, shown.language().tag(), null, null);
        var back = back(run, thread, post);
        var place = back.getLocation().toString();
        var why = Arrays.stream(Reason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(Reason.OTHER);
        try {
            if ("preview".equals(act)) {
                var preview = pen.preview(reader, Ids.parse(run), form.draft());
                return Response.ok(edit(shown, address(run, thread), place, form, preview, why, note))
                        .build();
            }
            if (shown.mine()) {
                forums.edit(reader, Ids.parse(run), Ids.parse(post), text);
            } else {
                steering.amend(reader, Ids.parse(run), Ids.parse(post), new Amendment(text, why, note));
            }
            return back;
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(edit(shown, address(run, thread), place, said.in(form, refusal), null, why, note))
                    .build();
        }
    }

    private static TemplateInstance edit(
            Post post, String address, String back, Written form, Preview preview, Reason reason, String note) {
        return new edit(post, address, back, form, preview, List.of(Reason.values()), reason, note);
    }

    /** Where signing in leads back to after a mark was tried: the post itself. */
    @GET
    @Path("{mark}")
    public Response post(String run, String thread, String post, String mark) {
        return back(run, thread, post);
    }

    /** @param on {@code true} to set the mark, anything else to take it back */
    @POST
    @Path("{mark}")
    public Response mark(
            String run,
            String thread,
            String post,
            String mark,
            @RestForm String on,
            @HeaderParam("HX-Request") String htmx) {
        var wanted = Arrays.stream(Mark.values())
                .filter(one -> one.noun().equals(mark))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var marked = forums.mark(actor.signedIn(), Ids.parse(run), Ids.parse(post), wanted, Boolean.parseBoolean(on));
        return htmx == null
                ? back(run, thread, post)
                : Response.ok(new marks(marked, address(run, thread))).build();
    }

    private static Response back(String run, String thread, String post) {
        var place = Ids.parse(post).equals(Ids.parse(thread)) ? "" : "#p-" + Ids.parse(post);
        return Response.seeOther(URI.create(address(run, thread) + place)).build();
    }

    private static String address(String run, String thread) {
        return "/runs/" + Ids.parse(run) + "/discussions/" + Ids.parse(thread);
    }
}
