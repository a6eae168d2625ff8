package palavra.campus;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** All bytes a browser is sent for a page, or may ask for from it: the page, its styles, scripts and pictures, and every page it leads to. */
final class Bytes {

    private static final String ADDRESSES = """
            () => ['src', 'href', 'hx-get', 'action', 'formaction'].flatMap(name =>
              [...document.querySelectorAll(`[${name}]`)].map(one => new URL(one.getAttribute(name), location.href)))
              .filter(one => one.origin === location.origin && !one.pathname.startsWith('/session'))
              .map(one => one.pathname + one.search)""";

    private final Map<String, byte[]> sent = new TreeMap<>();

    Bytes(Page page) {
        var found = new TreeSet<String>(List.of(URI.create(page.url()).getPath()));
        ((List<?>) page.evaluate(ADDRESSES)).forEach(one -> found.add((String) one));
        var site = page.url().replaceAll("^(https?://[^/]+).*", "$1");
        for (var address : found) {
            sent.put(address, page.request().get(site + address).body());
        }
    }

    /** The addresses whose bytes hold the words, as they are or as JSON and HTML may write them. */
    List<String> with(String words) {
        var escaped = words.replace("ã", "&atilde;").replace("é", "&eacute;");
        var places = new ArrayList<String>();
        sent.forEach((address, bytes) -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            if (text.contains(words) || text.contains(escaped)) {
                places.add(address);
            }
        });
        return places;
    }
}
