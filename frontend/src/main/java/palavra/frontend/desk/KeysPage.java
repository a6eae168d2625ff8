package palavra.frontend.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The keys of the desk, as a page for those whose browser runs no script. */
@Path("/desk/keys")
@Authenticated
public class KeysPage {

    @CheckedTemplate(basePath = "desk")
    record keys() implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        return new keys();
    }
}
