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
import org.jboss.resteasy.reactive.RestQuery;
import palavra.frontend.shell.Languages;
import palavra.frontend.shell.Preferences;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** A word on the wall: from now on the interface is in its language. */
@Path("/languages/{language}")
@PermitAll
public class LanguagePage {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /** Leads to the courses in it, or to all where there are none in it yet. */
    @GET
    public Response choose(@RestPath String language, @RestQuery("language") String read, @Context UriInfo address) {
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
        return Response.seeOther(URI.create(chosen.equals(read) ? "/catalog?language=" + chosen : "/catalog"))
                .cookie(cookie)
                .build();
    }
}
