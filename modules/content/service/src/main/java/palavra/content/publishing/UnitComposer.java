package palavra.content.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import palavra.content.Hashes;
import palavra.content.Json;
import palavra.content.api.Pool;
import palavra.content.media.AssetFile;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.tree.StoredBody;
import palavra.content.tree.Texts;

/** Composes the documents of units from what an edition says in their components. */
final class UnitComposer {

    private static final Pattern UNIT = Pattern.compile("=\"unit:([^\"]*)\"");
    private static final Pattern MEDIA = Pattern.compile("media:[^\"\\\\#]+");

    private final Map<String, AssetFile> files = new HashMap<>();
    private final Map<String, UUID> targets;

    /** @param targets where links to source ids lead */
    UnitComposer(List<AssetFile> files, Map<String, UUID> targets) {
        files.forEach(file -> this.files.put(file.version(), file));
        this.targets = targets;
    }

    /** The source ids that these components have links to. */
    static Set<String> links(Iterable<Said> components) {
        var links = new TreeSet<String>();
        components.forEach(said -> Texts.map(Json.tree(said.body()), text -> {
            UNIT.matcher(text).results().forEach(found -> links.add(sourceId(found.group(1))));
            return text;
        }));
        return links;
    }

    UnitDocument document(List<UUID> components, Map<UUID, Said> texts) {
        return new UnitDocument(components.stream()
                .filter(texts::containsKey)
                .map(id -> part(id, texts.get(id)))
                .toList());
    }

    /** What is to be remembered of a unit beside its document. */
    ComposedUnit summary(UUID unit, UnitDocument document, String json, Set<String> links) {
        var types = document.parts().stream().map(part -> part.body().type()).toList();
        var problems = (int) types.stream().filter("problem"::equals).count() - withheld(document);
        var bytes = document.parts().stream().mapToLong(UnitComposer::textBytes).sum();
        var media = new TreeMap<String, Long>();
        for (var file : filesIn(json)) {
            if (file.mediaType.startsWith("image/")) {
                bytes += file.size;
            } else if (file.mediaType.matches("(audio|video)/.*")) {
                media.put(file.sha256, file.size);
            }
        }
        return new ComposedUnit(unit, Hashes.of(json), types, problems, bytes, media, List.copyOf(links));
    }

    /** How many problems of its pools a learner is not given. */
    private static int withheld(UnitDocument document) {
        return Pool.in(document.parts(), part -> part.body().type()).stream()
                .mapToInt(one -> one.problems().size()
                        - one.pool().body().pool().of(one.problems().size()))
                .sum();
    }

    private UnitDocument.Part part(UUID id, Said said) {
        var body = Texts.map(Json.tree(said.body()), this::withUnits);
        return new UnitDocument.Part(id, said.title(), said.language(), Json.of((JsonNode) body, StoredBody.class));
    }

    private String withUnits(String html) {
        return UNIT.matcher(html).replaceAll(found -> {
            var unit = targets.get(sourceId(found.group(1)));
            return Matcher.quoteReplacement(unit == null ? "=\"run:\"" : "=\"unit:" + unit + "\"");
        });
    }

    private static String sourceId(String written) {
        return URLDecoder.decode(Parser.unescapeEntities(written, true), StandardCharsets.UTF_8);
    }

    private static long textBytes(UnitDocument.Part part) {
        var html = part.body().html();
        return html == null ? 0 : html.getBytes(StandardCharsets.UTF_8).length;
    }

    private Set<AssetFile> filesIn(String document) {
        var found = new HashSet<AssetFile>();
        var marks = MEDIA.matcher(document);
        while (marks.find()) {
            var mark = marks.group();
            var file = files.get(mark.substring(mark.lastIndexOf('=') + 1));
            if (file != null) {
                found.add(file);
            }
        }
        return found;
    }
}
