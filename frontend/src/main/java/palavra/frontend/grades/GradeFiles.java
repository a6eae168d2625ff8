package palavra.frontend.grades;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.shell.Shell;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookQuery;

/** The gradebook as a file. It is written while it is read, so that a large run stays small in memory. */
@Path("/runs/{run}/grades.{kind:csv|xlsx}")
@Authenticated
@RunOnVirtualThread
public class GradeFiles {

    private final Courses courses;
    private final Gradebook gradebook;
    private final Shell shell;

    GradeFiles(Courses courses, Gradebook gradebook, Shell shell) {
        this.courses = courses;
        this.gradebook = gradebook;
        this.shell = shell;
    }

    /** Takes rows one after the other; texts and exact numbers, null for an empty cell. */
    interface Sheet extends AutoCloseable {
        void row(List<Object> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** The first page is asked for before anything is answered: a refusal is still a page then. */
    @GET
    public Response file(
            @RestPath String run,
            @RestPath String kind,
            @RestQuery String name,
            @RestQuery String result,
            @RestQuery String edition,
            @RestQuery String cohort,
            @RestQuery String order) {
        var actor = shell.actor();
        var id = Ids.parse(run);
        var query = new Scope(name, result, edition, cohort, order).query(null, GradebookQuery.MOST);
        var first = gradebook.learners(actor, id, query);
        var view = courses.run(actor, id);
        var isCsv = kind.equals("csv");
        StreamingOutput body = out -> {
            try (var sheet = isCsv ? new CsvSheet(out) : new XlsxSheet(out, view.slug())) {
                write(sheet, new Ledger(view), actor, id, query, first);
            }
        };
        return Response.ok(body, isCsv ? "text/csv; charset=utf-8" : XlsxSheet.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + view.slug() + "-grades." + kind + "\"")
                .build();
    }

    private void write(Sheet sheet, Ledger ledger, Actor actor, UUID run, GradebookQuery query, GradebookPage first)
            throws IOException {
        sheet.row(ledger.head(first));
        for (var page = first; page != null; page = after(actor, run, query, page)) {
            for (var row : page.rows()) {
                sheet.row(ledger.row(page, row));
            }
        }
    }

    private GradebookPage after(Actor actor, UUID run, GradebookQuery query, GradebookPage page) {
        return page.next() == null ? null : gradebook.learners(actor, run, query.after(page.next()));
    }
}
