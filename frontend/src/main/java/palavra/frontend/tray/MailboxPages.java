package palavra.frontend.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.outgoing.KeptMail;
import palavra.notifications.api.outgoing.Outgoing;

/** The mail that would have left, where no mail server is set. */
@Path("/mailbox")
@RolesAllowed("administrator")
@RunOnVirtualThread
public class MailboxPages {

    @CheckedTemplate(basePath = "tray")
    record mailbox(List<KeptMail> mails, String first, String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "tray")
    record mail(KeptMail mail) implements TemplateInstance {}

    private final Outgoing outgoing;
    private final RequestActor actor;

    MailboxPages(Outgoing outgoing, RequestActor actor) {
        this.outgoing = outgoing;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(@RestQuery String cursor) {
        var mails = outgoing.list(actor.signedIn(), cursor);
        return new mailbox(
                mails.items(),
                cursor == null ? null : "/mailbox",
                mails.next() == null ? null : "/mailbox?cursor=" + mails.next());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@RestPath String id) {
        return new mail(outgoing.one(actor.signedIn(), Ids.parse(id)));
    }
}
