package palavra.frontend.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.shell.Languages;
import palavra.frontend.shell.Preferences;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** A word on the wall: reads the interface and the catalog in its language from now on. */
@Path("/languages/{language}")
@PermitAll
public class LanguagePage {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @GET
    public Response choose(@RestPath String language, @Context UriInfo address) {
        var chosen = Languages.OFFERED.stream()
                .filter(offered -> offered.tag().equals(language))
                .map(Language::tag)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var cookie = new NewCookie.Builder(Preferences.LANGUAGE)
                .value(chosen)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure("https".equals(address.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create("/catalog?language=" + chosen))
                .cookie(cookie)
                .build();
    }
}
