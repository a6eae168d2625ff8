package palavra.campus;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import palavra.content.api.Pool;
import palavra.launcher.Http;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.SignIn;
import palavra.launcher.visit.Visitor;

/**
 * A learner who enrolls in a course that was imported, opens every unit, and asks for every file its page names. What a
 * page should show is what content says of its unit over its own API.
 */
final class EveryUnit {

    private static final String LEARNER = "learner@example.org";

    private final Installation installation;
    private final JsonNode report;
    private final Visitor learner;
    private final String token;
    private final String publication;
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int units;
    private int components;

    /** @param report of the import */
    EveryUnit(Installation installation, JsonNode report) {
        this.installation = installation;
        this.report = report;
        var stack = installation.stack();
        learner = new Visitor(HttpClient.newHttpClient(), stack.url(), "en");
        SignIn.signIn(learner, LEARNER, stack.demoPassword());
        token = stack.token(LEARNER, stack.demoPassword());
        publication = Http.json(Http.request(
                                stack.api("courses") + "/about/"
                                        + report.get("slug").asText(),
                                null)
                        .GET()
                        .build())
                .at("/edition/publication")
                .asText();
    }

    /** What is not as it should be; nothing when every unit shows all that it holds. */
    List<String> faults() {
        enroll();
        var outline = content("/publications/" + publication + "/outline");
        for (var section : outline.get("sections")) {
            for (var subsection : section.get("subsections")) {
                subsection.get("units").forEach(this::open);
            }
        }
        System.out.printf(
                "%s: %d units, %d components, %d files%n",
                report.get("course").asText(), units, components, files.size());
        return faults;
    }

    private void enroll() {
        var about = learner.open("/courses/" + report.get("slug").asText()).fine();
        learner.send(about, about.find("form[action$=/enrollment]"), Fields.none())
                .fine();
    }

    private void open(JsonNode unit) {
        var address = "/runs/" + report.get("run").asText() + "/units/"
                + unit.get("id").asText();
        var screen = learner.open(address);
        units++;
        if (screen.status() != 200 || !screen.address().getPath().equals(address)) {
            faults.add(address + " answered " + screen.status() + " at " + screen.address());
            return;
        }
        var page = screen.page();
        expect(
                address,
                "its title",
                words(unit.get("title").asText()),
                words(page.select("article > h1").text()));
        var parts = content("/runs/" + report.get("run").asText() + "/publications/" + publication + "/units/"
                        + unit.get("id").asText())
                .get("components");
        expect(address, "its components", unit.get("components").size(), parts.size());
        var all = new ArrayList<JsonNode>();
        parts.forEach(all::add);
        var pools = Pool.in(all, EveryUnit::type);
        pools.forEach(pool -> draw(address, page, pool, all));
        all.forEach(part -> look(address, page, part));
        page.select("article [src], article [poster], article a[href^=/media/]").forEach(element -> {
            for (var attribute : List.of("src", "poster", "href")) {
                if (element.hasAttr(attribute)) {
                    fetch(address, element.attr(attribute));
                }
            }
        });
    }

    /** Of a pool as many are there as it gives; what is left to look at are these. */
    private void draw(String address, Document page, Pool.Filled<JsonNode> pool, List<JsonNode> all) {
        var withheld = pool.problems().stream()
                .filter(part -> page.getElementById("p-" + part.get("id").asText()) == null)
                .toList();
        var gives = pool.pool().at("/pool/gives");
        var given = gives.isNumber()
                ? Math.min(gives.asInt(), pool.problems().size())
                : pool.problems().size();
        expect(address, "problems of a pool", given, pool.problems().size() - withheld.size());
        all.removeAll(withheld);
        all.remove(pool.pool());
    }

    private static String type(JsonNode part) {
        return part.get("type").asText();
    }

    private void look(String address, Document page, JsonNode part) {
        components++;
        var type = type(part);
        var drawn = page.getElementById(
                (Set.of("problem", "poll", "cloud", "assignment").contains(type) ? "p-" : "b-")
                        + part.get("id").asText());
        if (drawn == null) {
            faults.add(address + " lacks " + type + " " + part.get("id").asText());
            return;
        }
        switch (type) {
            case "html" ->
                expect(
                        address,
                        "a text",
                        words(Jsoup.parse(part.get("html").asText()).text()),
                        words(drawn.text()));
            case "problem" -> expect(address, "a form", 1, drawn.select("form").size());
            case "poll" ->
                expect(
                        address,
                        "the options of a poll",
                        part.at("/poll/options").size(),
                        drawn.select("form input[name=choice]").size());
            case "cloud" ->
                expect(
                        address,
                        "the fields of a word cloud",
                        part.at("/cloud/inputs").asInt(),
                        drawn.select("form input[name=word]").size());
            case "placeholder" ->
                expect(address, "a notice", 1, drawn.select(".notice").size());
            default ->
                expect(address, "a way on", true, !drawn.select("a, video").isEmpty());
        }
    }

    /** Every address is ours and answers, or the report says that the package does not hold the file. */
    private void fetch(String unit, String address) {
        if (!address.startsWith("/media/")) {
            faults.add(unit + " loads " + address);
            return;
        }
        var status = files.computeIfAbsent(address, file -> learner.open(file).status());
        if (status != 200 && !isReportedMissing(address)) {
            faults.add(unit + " names " + address + ", which answers " + status);
        }
    }

    private boolean isReportedMissing(String address) {
        var name = address.replaceAll("[?#].*", "").replaceAll(".*/", "");
        for (var item : report.get("items")) {
            if (item.get("reason").asText().equals("media-missing")
                    && item.get("source").asText().endsWith(name)) {
                return true;
            }
        }
        return false;
    }

    private void expect(String address, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            faults.add("%s, %s: expected %s, found %s".formatted(address, what, expected, found));
        }
    }

    private JsonNode content(String path) {
        return Http.json(Http.request(installation.stack().api("content") + path, token)
                .GET()
                .build());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
