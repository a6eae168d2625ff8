package palavra.launcher.visit;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a visitor sees after redirects: where they are, the status, the page. */
public final class Screen {

    private final URI address;
    private final int status;
    private final String body;
    private Document page;

    Screen(URI address, int status, String body) {
        this.address = address;
        this.status = status;
        this.body = body;
    }

    public URI address() {
        return address;
    }

    public int status() {
        return status;
    }

    public String body() {
        return body;
    }

    public Document page() {
        if (page == null) {
            page = Jsoup.parse(body, address.toString());
        }
        return page;
    }

    /** This screen, when the page came as it should. */
    public Screen fine() {
        if (status >= 400) {
            throw new Stuck(address + " answered " + status + ": " + page().title());
        }
        return this;
    }

    /** The first element that the CSS selector finds; stuck when there is none. */
    public Element find(String selector) {
        var found = page().selectFirst(selector);
        if (found == null) {
            throw new Stuck("There is no " + selector + " at " + address + " (" + page().title() + ")");
        }
        return found;
    }

    URI resolve(String link) {
        return link.isEmpty() ? address : address.resolve(link);
    }
}
