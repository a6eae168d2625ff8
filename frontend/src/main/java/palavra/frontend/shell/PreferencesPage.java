package palavra.frontend.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Language and appearance, for everybody: signed in or not, with or without script. */
@Path("/preferences")
@PermitAll
public class PreferencesPage {

    @CheckedTemplate(basePath = "shell")
    record preferences(String from) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestQuery @DefaultValue("/") String from) {
        return new preferences(Local.address(from));
    }

    @POST
    public Response choose(
            @RestForm String language, @RestForm String theme, @RestForm String from, @Context UriInfo uri) {
        var secure = "https".equals(uri.getRequestUri().getScheme());
        return Response.seeOther(Local.uri(from))
                .cookie(cookie(Preferences.LANGUAGE, Languages.isOffered(language) ? language : "", secure))
                .cookie(cookie(Preferences.THEME, Preferences.isTheme(theme) ? theme : "", secure))
                .build();
    }

    private static NewCookie cookie(String name, String value, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(value.isEmpty() ? 0 : 365 * 24 * 3600)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
