package palavra.frontend.studio.wording;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioEdition;
import palavra.frontend.certificate.Printed;
import palavra.frontend.certificate.QrCode;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** What the certificates of an edition say, beside what those of its source say. */
@Path("/studio/{edition}/certificate")
@Authenticated
@RunOnVirtualThread
public class WordingPages {

    private static final int PEOPLE = 4;
    private static final List<String> FILLED_IN = List.of("name", "course", "institution", "hours", "date");

    /** What somebody typed about one who signs, beside the same in the source. */
    public record Row(Signatory typed, Signatory source) {}

    /**
     * @param now what is saved: the present one, beside what somebody typed and could not save
     * @param source the edition it follows; null for the source
     * @param filledIn the words that are filled in where they stand in braces
     */
    @CheckedTemplate(basePath = "studio")
    record wording(
            Head head,
            CertificateWording typed,
            EditionWording now,
            List<Row> people,
            StudioEdition source,
            List<String> filledIn,
            Printed view,
            QrCode qr,
            String refused,
            String said)
            implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;
    private final Clock clock;

    @ConfigProperty(name = "palavra.url", defaultValue = "http://localhost:8080")
    String url;

    WordingPages(Studio studio, Heads heads, Shell shell, Clock clock) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestQuery String said) {
        var now = studio.wording(shell.actor(), edition);
        return page(edition, now.words(), now, null, said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@RestPath UUID edition, MultivaluedMap<String, String> fields) {
        var typed = new CertificateWording(
                text(fields, "title"),
                text(fields, "statement"),
                IntStream.range(0, PEOPLE)
                        .mapToObj(at -> new Signatory(
                                text(fields, "name" + at), text(fields, "role" + at), text(fields, "institution" + at)))
                        .toList());
        try {
            studio.word(shell.actor(), edition, new EditionWording(typed, number(fields), null, null));
            return Heads.to("/studio/" + edition + "/certificate?said=saved");
        } catch (Refusal refusal) {
            var now = studio.wording(shell.actor(), edition);
            return Response.status(refusal.status())
                    .entity(page(edition, typed, now, heads.sentence(refusal), null))
                    .build();
        }
    }

    private TemplateInstance page(
            UUID edition, CertificateWording typed, EditionWording now, String refused, String said) {
        var head = heads.of(edition, "certificate");
        var source = head.course().editions().stream()
                .filter(one -> one.source() && !head.edition().source())
                .findFirst()
                .orElse(null);
        var texts = MessageBundles.get(
                WordingTexts.class, Localized.Literal.of(shell.language().tag()));
        var example = new Example(shell.actor().name(), texts.exampleInstitution(), texts.exampleRule())
                .of(head.course(), head.edition(), now.words(), url, clock.instant());
        return new wording(
                head,
                typed,
                now,
                people(typed, now),
                source,
                FILLED_IN,
                Printed.of(example, clock.instant()),
                QrCode.of(example.address()),
                refused,
                said);
    }

    private static List<Row> people(CertificateWording typed, EditionWording now) {
        var source = now.source() == null
                ? List.<Signatory>of()
                : now.source().words().signatories();
        return IntStream.range(0, PEOPLE)
                .mapToObj(at -> new Row(at(typed.signatories(), at), at(source, at)))
                .toList();
    }

    private static Signatory at(List<Signatory> all, int at) {
        return at < all.size() ? all.get(at) : new Signatory("", "", "");
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
