package palavra.frontend.shell;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.kernel.Language;

/** Whole addresses, where another site or a search engine reads them. */
@ApplicationScoped
public class Site {

    private final String url;

    Site(@ConfigProperty(name = "palavra.url", defaultValue = "http://localhost:8080") String url) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    public String of(String path) {
        return url + path;
    }

    /** The about page of a course; without a language it chooses the reader's. */
    public String course(String slug, Language language) {
        return of("/courses/" + slug + (language == null ? "" : "/" + language.tag()));
    }
}
