package palavra.frontend.catalog;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import palavra.courses.api.CatalogItem;
import palavra.courses.api.CatalogQuery;
import palavra.courses.api.Courses;
import palavra.frontend.shell.Site;
import palavra.kernel.Language;

/** For search engines: what may be read, and every public page about a course. */
@Path("/")
@PermitAll
public class Sitemap {

    /** The most addresses a sitemap may hold. */
    private static final int MOST = 50_000;

    private static final int PAGE = 100;

    /** It asks for every course there is, and anybody may ask for it. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final String PATH = "/sitemap.xml";

    private final Courses courses;
    private final Site site;
    private final LoadingCache<String, String> written =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(path -> write());

    Sitemap(Courses courses, Site site) {
        this.courses = courses;
        this.site = site;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
                User-agent: *
                Disallow: /account
                Disallow: /api/
                Disallow: /imports
                Disallow: /languages/
                Disallow: /learning
                Disallow: /preferences
                Disallow: /runs/
                Disallow: /session
                Disallow: /teaching

                Sitemap: %s
                """.formatted(site.of(PATH));
    }

    @GET
    @Path(PATH)
    @Produces("application/xml;charset=UTF-8")
    @RunOnVirtualThread
    public RestResponse<String> sitemap() {
        return RestResponse.ResponseBuilder.ok(written.get(PATH))
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private String write() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        addresses().forEach(address -> xml.append("<url><loc>").append(address).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    /** Slugs and language tags need no escape in XML. */
    private List<String> addresses() {
        var addresses = new ArrayList<>(List.of(site.of("/"), site.of("/catalog")));
        String cursor = null;
        do {
            var page = courses.catalog(query(cursor)).page();
            page.items().forEach(item -> add(addresses, item));
            cursor = page.next();
        } while (cursor != null && addresses.size() < MOST);
        return addresses.subList(0, Math.min(MOST, addresses.size()));
    }

    private void add(List<String> addresses, CatalogItem item) {
        item.languages().forEach(language -> addresses.add(site.course(item.slug(), language)));
    }

    private static CatalogQuery query(String cursor) {
        return new CatalogQuery(null, Language.ENGLISH, null, null, null, null, null, cursor, PAGE);
    }
}
