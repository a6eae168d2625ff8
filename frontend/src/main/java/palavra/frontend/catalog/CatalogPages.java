package palavra.frontend.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import palavra.courses.api.Courses;
import palavra.frontend.shell.Shell;

/** The first page and the catalog: the same courses, with and without the welcome. */
@Path("/")
@PermitAll
@RunOnVirtualThread
public class CatalogPages {

    private static final int SHOWN_FIRST = 8;
    private static final int PAGE = 24;

    private final Courses courses;
    private final Cards cards;
    private final Shell shell;

    CatalogPages(Courses courses, Cards cards, Shell shell) {
        this.courses = courses;
        this.cards = cards;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "catalog")
    record home(CatalogView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog")
    record catalog(CatalogView view) implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return new home(view(new Filters(), SHOWN_FIRST));
    }

    @GET
    @Path("catalog")
    public TemplateInstance catalog(@BeanParam Filters filters) {
        return new catalog(view(filters, PAGE));
    }

    private CatalogView view(Filters filters, int limit) {
        var reader = shell.language();
        return CatalogView.of(filters, courses.catalog(filters.query(reader, limit)), cards, reader);
    }
}
