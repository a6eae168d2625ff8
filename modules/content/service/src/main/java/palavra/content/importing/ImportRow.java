package palavra.content.importing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.ImportReport;
import palavra.content.api.ImportSummary;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** What one import did to a {@link palavra.content.tree.Course}. */
@Entity(name = "Import")
@Table(name = "import")
public class ImportRow extends PanacheEntityBase {

    private static final int PAGE = 30;

    @Id
    public UUID id;

    public UUID person;
    public Instant at;
    public String fileName;
    public UUID course;
    public UUID edition;
    public String title;
    public int kept;
    public int changed;
    public int dropped;
    String report;

    /** What was published from it, if anything was. */
    public UUID publication;

    static ImportRow of(UUID person, String fileName, ImportReport report, Instant at) {
        var row = new ImportRow();
        row.id = report.id();
        row.person = person;
        row.at = at;
        row.fileName = fileName;
        row.course = report.courseId();
        row.edition = report.edition();
        row.title = report.course();
        row.kept = report.kept();
        row.changed = report.changed();
        row.dropped = report.dropped();
        row.report = Json.write(report);
        return row;
    }

    /** The import, when it is the actor's own or the actor is an administrator; else a refusal with status 404. */
    public static ImportRow readableBy(Actor actor, UUID id) {
        ImportRow row = findById(id);
        if (row == null || !row.person.equals(actor.id()) && !actor.is(Role.ADMINISTRATOR)) {
            throw Refusal.notFound();
        }
        return row;
    }

    /** Newest first; the cursor is the id of the last one read. */
    static Page<ImportSummary> readableBy(Actor actor, String cursor) {
        var before = cursor == null || cursor.isBlank() ? new UUID(-1, -1) : Ids.parse(cursor);
        var rows = find(
                        "from Import where (person = ?1 or ?2 = true) and id < ?3 order by id desc",
                        actor.id(),
                        actor.is(Role.ADMINISTRATOR),
                        before)
                .project(Line.class)
                .range(0, PAGE)
                .list();
        return Page.cut(rows, PAGE, line -> line.id().toString()).map(Line::summary);
    }

    ImportReport report() {
        return Json.read(report, ImportReport.class).published(publication);
    }

    /** The columns of the list, without the report. */
    public record Line(
            UUID id, String title, Instant at, String fileName, int kept, int changed, int dropped, UUID publication) {

        ImportSummary summary() {
            return new ImportSummary(id, title, at, fileName, kept, changed, dropped, publication != null);
        }
    }
}
