package palavra.certificates.printing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;

/** Prints a certificate: A4 landscape, a spine of the course's paper, the words, a seal, a QR code to the public page. */
@ApplicationScoped
public class Paper {

    private static final float WIDTH = PageSize.A4.getHeight();
    private static final float HEIGHT = PageSize.A4.getWidth();
    private static final float SPINE = 194;
    private static final float MARGIN = 44;
    private static final float QR_SIDE = 84;
    private static final float SIGNATURES = 212;

    /** Reads the fonts while nobody waits for them. */
    void prepare(@Observes StartupEvent started) {
        Thread.ofVirtual().name("certificate-fonts").start(() -> Typeface.TEXT.of("", ' '));
    }

    public byte[] print(Certificate certificate) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4.rotate());
        var writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.addTitle(certificate.editionTitle() + ": " + certificate.name());
        document.addAuthor(certificate.institution());
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(certificate.language().tag()));
        new Sheet(writer.getDirectContent(), certificate, Words.in(certificate.language())).draw();
        document.close();
        return bytes.toByteArray();
    }

    /** One page while it is drawn; the spine and the seal change sides where the words run from right to left. */
    private record Sheet(PdfContentByte page, Certificate certificate, Words words) {

        void draw() {
            var inks = Inks.of(certificate.paper());
            var mirrored = words.areRightToLeft();
            spine(inks, mirrored ? WIDTH - SPINE : 0);
            var left = mirrored ? MARGIN : SPINE + MARGIN;
            var right = mirrored ? WIDTH - SPINE - MARGIN : WIDTH - MARGIN;
            var column = new Column(page, left, right, mirrored, inks.ink());
            Seal.draw(page, mirrored ? left + 44 : right - 44, HEIGHT - 88, inks.ink());
            write(column);
            new Signatures(certificate.wording().signatories(), mirrored)
                    .draw(page, left, right, SIGNATURES, inks.ink());
            var qr = mirrored ? left : right - QR_SIDE;
            page.setColorFill(Color.BLACK);
            QrCode.of(certificate.address()).draw(page, qr, MARGIN, QR_SIDE);
            frame(inks.ink());
        }

        private void write(Column column) {
            column.at(HEIGHT - 62).narrower(110).put(certificate.institution(), Typeface.BOLD, 13, 2);
            var signed = !certificate.wording().signatories().isEmpty();
            var top = signed ? HEIGHT + 22 : HEIGHT;
            column.at(top - 132).put(kind(), Typeface.TEXT, 13, 1);
            column.at(top - 176).put(certificate.name(), Typeface.DISPLAY, 40, signed ? 1 : 2);
            column.gap(4).put(achieved(), Typeface.TEXT, 13, isStated() ? 4 : 3);
            column.gap(isStated() ? 14 : 8).put(certificate.editionTitle(), Typeface.DISPLAY, 22, signed ? 2 : 3);
            column.gap(8);
            facts().forEach(fact -> column.put(fact, Typeface.TEXT, signed ? 10.5f : 12, signed ? 1 : 2));
            column.at(MARGIN + 60).narrower(QR_SIDE + 20);
            column.put(
                    words.say(
                            "issued",
                            Map.of(
                                    "day",
                                    words.day(certificate.issuedAt(), certificate.zone()),
                                    "version",
                                    certificate.version())),
                    Typeface.TEXT,
                    11,
                    1);
            column.gap(4).put(words.say("check"), Typeface.TEXT, 10, 1);
            column.putCode(certificate.address(), Typeface.BOLD, 10, 2);
            column.putCode(certificate.number(), Typeface.TEXT, 10, 1);
            if (certificate.state() == CertificateState.REVOKED) {
                column.at(HEIGHT - 34).put(words.say("revoked"), Typeface.BOLD, 12, 1);
            }
        }

        private String kind() {
            var title = certificate.wording().title();
            return title.isEmpty() ? words.say("kind") : title;
        }

        private String achieved() {
            if (isStated()) {
                return certificate.wording().statement();
            }
            return certificate.percent() == null
                    ? words.say("completed")
                    : words.say("completed-with-grade", Map.of("percent", certificate.percent()));
        }

        private boolean isStated() {
            return !certificate.wording().statement().isEmpty();
        }

        private List<String> facts() {
            var language = words.nameOf(certificate.language());
            var facts = new ArrayList<String>();
            facts.add(
                    certificate.courseTitle().equals(certificate.editionTitle())
                            ? words.say("edition", Map.of("language", language))
                            : words.say(
                                    "edition-named", Map.of("language", language, "title", certificate.courseTitle())));
            var time = certificate.runStart() == null || certificate.runEnd() == null
                    ? words.say("own-pace")
                    : words.say(
                            "dates",
                            Map.of(
                                    "start", words.day(certificate.runStart(), certificate.zone()),
                                    "end", words.day(certificate.runEnd(), certificate.zone())));
            facts.add(
                    certificate.hours() == null
                            ? time
                            : time + " · " + words.say("hours", Map.of("hours", certificate.hours())));
            if (isStated() && certificate.percent() != null) {
                facts.add(words.say("grade", Map.of("percent", certificate.percent())));
            }
            facts.add(words.say("rule", Map.of("rule", certificate.rule())));
            return facts;
        }

        private void spine(Inks inks, float left) {
            page.saveState();
            page.setColorFill(inks.paper());
            page.rectangle(left, 0, SPINE, HEIGHT);
            page.fill();
            page.rectangle(left, 0, SPINE, HEIGHT);
            page.clip();
            page.newPath();
            page.setColorFill(inks.ink());
            page.setColorStroke(inks.ink());
            var scale = Math.max(SPINE / Motif.WIDTH, HEIGHT / Motif.HEIGHT);
            page.concatCTM(
                    scale,
                    0,
                    0,
                    -scale,
                    left + SPINE / 2 - scale * Motif.WIDTH / 2,
                    HEIGHT / 2 + scale * Motif.HEIGHT / 2);
            Motif.draw(certificate.motif(), page);
            page.restoreState();
        }

        private void frame(Color ink) {
            page.setColorStroke(ink);
            page.setLineWidth(2);
            page.rectangle(1, 1, WIDTH - 2, HEIGHT - 2);
            page.stroke();
        }
    }
}
