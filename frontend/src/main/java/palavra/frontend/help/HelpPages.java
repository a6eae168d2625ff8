package palavra.frontend.help;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.shell.Shell;

/** Help is prose, so each language has its own template: {@code templates/help/<topic>_<language>.html}. */
@Path("/help")
@PermitAll
public class HelpPages {

    @Inject
    Engine templates;

    @Inject
    Shell shell;

    @GET
    @Produces("text/html;charset=UTF-8")
    @Path("{topic:connection|accessibility|privacy}")
    public TemplateInstance page(@RestPath String topic) {
        return templates
                .getTemplate("help/" + topic + "_" + shell.language().tag())
                .instance();
    }
}
