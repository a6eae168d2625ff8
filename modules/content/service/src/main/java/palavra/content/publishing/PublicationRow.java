package palavra.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.CertificateWording;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.Publication;
import palavra.content.api.studio.PublicationLine;
import palavra.kernel.Language;

/** An immutable snapshot of an {@link palavra.content.tree.Edition}: its outline here, its units as documents. */
@Entity(name = "Publication")
@Table(name = "publication")
public class PublicationRow extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID course;
    public UUID edition;
    String language;
    public int number;

    /** Of everything a reader could see or be graded by. */
    public String hash;

    String outline;

    /** What was just written, so that nobody reads it back. */
    @Transient
    private Outline written;

    String policy;

    /** What its certificates say; null for the words that Palavra has. */
    String wording;

    public Instant at;
    public UUID person;
    public String personName;

    /** What it changes, for colleagues. */
    public String note;

    /** The number it repeats; null for a new one. */
    public Integer restored;

    /** What publishing needs to know of the latest one. */
    public record Head(UUID id, int number, String hash) {}

    static PublicationRow of(
            Outline outline,
            UUID course,
            GradingPolicy policy,
            CertificateWording wording,
            String hash,
            Publisher.By by,
            Instant at) {
        var row = new PublicationRow();
        row.id = outline.publication();
        row.course = course;
        row.edition = outline.edition();
        row.language = outline.language().tag();
        row.number = outline.number();
        row.hash = hash;
        row.outline = Json.write(outline);
        row.written = outline;
        row.policy = Json.write(policy);
        row.wording = wording == null ? null : Json.write(wording);
        row.at = at;
        row.person = by.person();
        row.personName = by.name();
        row.note = by.note();
        return row;
    }

    /** The same content under another number. */
    PublicationRow again(int number, Publisher.By by, Instant at) {
        var was = outline();
        var outline = new Outline(
                by.id(),
                was.edition(),
                was.language(),
                number,
                was.sections(),
                was.problems(),
                was.textBytes(),
                was.mediaBytes(),
                was.translated());
        var row = of(outline, course, policy(), wording(), hash, by, at);
        row.restored = this.number;
        return row;
    }

    public static Optional<Head> latestHead(UUID edition) {
        return find("edition = ?1 order by number desc", edition)
                .project(Head.class)
                .firstResultOptional();
    }

    /** What an edition's certificates said when they last said anything. */
    public static Optional<CertificateWording> lastWording(UUID edition) {
        return PublicationRow.<PublicationRow>find("edition = ?1 and wording is not null order by number desc", edition)
                .firstResultOptional()
                .map(PublicationRow::wording);
    }

    /** All of an edition, newest first, without what they hold. */
    public static List<PublicationLine> lines(UUID edition) {
        return find("edition = ?1 order by number desc", edition).project(Line.class).stream()
                .map(Line::view)
                .toList();
    }

    /** The columns of the list. */
    public record Line(UUID id, int number, Instant at, String personName, String note, Integer restored) {

        PublicationLine view() {
            return new PublicationLine(id, number, at, personName, note, false, restored);
        }
    }

    public Outline outline() {
        return written != null ? written : Json.read(outline, Outline.class);
    }

    public GradingPolicy policy() {
        return Json.read(policy, GradingPolicy.class);
    }

    /** What its certificates say; null for the words that Palavra has. */
    public CertificateWording wording() {
        return wording == null ? null : Json.read(wording, CertificateWording.class);
    }

    public Publication view() {
        return new Publication(id, course, edition, Language.of(language), number, at);
    }
}
