package palavra.frontend.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The first page. */
@Path("/")
@PermitAll
public class HomePage {

    @CheckedTemplate(basePath = "home")
    record home() implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        return new home();
    }
}
