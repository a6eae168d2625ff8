package palavra.frontend.studio.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioEdition;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** What the about page of the course says in an edition, beside what its source says. */
@Path("/studio/{edition}/about")
@Authenticated
@RunOnVirtualThread
public class AboutPages {

    /**
     * @param now what is saved: the present one, beside what somebody typed and could not save
     * @param source the edition it follows; null for the source
     */
    @CheckedTemplate(basePath = "studio")
    record about(Head head, EditionAbout typed, EditionAbout now, StudioEdition source, String refused, String said)
            implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    AboutPages(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestQuery String said) {
        var now = studio.about(shell.actor(), edition);
        return page(heads.of(edition, "about"), now, now, null, said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@RestPath UUID edition, MultivaluedMap<String, String> fields) {
        var typed = new EditionAbout(
                text(fields, "title"),
                text(fields, "word"),
                text(fields, "lead"),
                text(fields, "overview"),
                text(fields, "abilities").lines().toList(),
                number(fields),
                null,
                null);
        try {
            studio.describe(shell.actor(), edition, typed);
            return Heads.to("/studio/" + edition + "/about?said=saved");
        } catch (Refusal refusal) {
            var sentence = heads.sentence(refusal);
            var now = studio.about(shell.actor(), edition);
            return Response.status(refusal.status())
                    .entity(page(heads.of(edition, "about"), typed, now, sentence, null))
                    .build();
        }
    }

    private static TemplateInstance page(Head head, EditionAbout typed, EditionAbout now, String refused, String said) {
        var source = head.course().editions().stream()
                .filter(one -> one.source() && !head.edition().source())
                .findFirst()
                .orElse(null);
        return new about(head, typed, now, source, refused, said);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        var typed = fields.getFirst(name);
        return typed == null ? "" : typed;
    }

    private static int number(MultivaluedMap<String, String> fields) {
        try {
            return Integer.parseInt(text(fields, "version"));
        } catch (NumberFormatException notOurForm) {
            return 0;
        }
    }
}
