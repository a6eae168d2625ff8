package palavra.content.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import palavra.content.Hashes;
import palavra.content.Json;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.media.AssetFile;
import palavra.content.tree.Block;
import palavra.content.tree.Edition;
import palavra.content.tree.StoredBody;
import palavra.content.tree.Texts;

/** Composes the outline and the unit documents of a publication from a draft. */
final class Composer {

    private static final Pattern UNIT = Pattern.compile("=\"unit:([^\"]*)\"");
    private static final Pattern MEDIA = Pattern.compile("media:[^\"\\\\#]+");

    private final Edition edition;
    private final Draft draft;
    private final Map<String, AssetFile> files = new HashMap<>();
    private final Map<UUID, String> documents = new LinkedHashMap<>();
    private final List<OutlineSection> sections;
    private final Set<String> heard = new HashSet<>();
    private int problems;
    private long textBytes;
    private long mediaBytes;

    Composer(Edition edition, Draft draft, List<AssetFile> files) {
        this.edition = edition;
        this.draft = draft;
        files.forEach(file -> this.files.put(file.version(), file));
        sections = draft.sections().stream().map(this::section).toList();
    }

    Map<UUID, String> documents() {
        return documents;
    }

    Outline outline(UUID publication, int number) {
        return new Outline(
                publication, edition.id, edition.language(), number, sections, problems, textBytes, mediaBytes);
    }

    /** The same for the same content, whatever its publication is called. */
    String hash(GradingPolicy policy) {
        return Hashes.of(
                edition.language().tag(),
                Json.write(sections),
                Json.write(policy),
                String.join("\n", documents.values()));
    }

    private OutlineSection section(Block block) {
        return new OutlineSection(
                block.id,
                draft.text(block).title,
                draft.below(block.id).stream()
                        .map(inside -> subsection(inside, block.starts))
                        .toList());
    }

    private OutlineSubsection subsection(Block block, Instant above) {
        var type = block.graded ? block.assignmentType : "";
        var starts = later(above, block.starts);
        var units = draft.below(block.id).stream()
                .map(unit -> unit(unit, later(starts, unit.starts)))
                .toList();
        return new OutlineSubsection(block.id, draft.text(block).title, type, block.due, units);
    }

    private OutlineUnit unit(Block block, Instant opens) {
        var parts = draft.below(block.id).stream().map(this::part).toList();
        var document = Json.write(new UnitDocument(parts));
        documents.put(block.id, document);
        var types = parts.stream().map(part -> part.body().type()).toList();
        problems += (int) types.stream().filter("problem"::equals).count();
        var bytes = parts.stream().mapToLong(Composer::textBytes).sum() + pictureBytes(document);
        textBytes += bytes;
        return new OutlineUnit(block.id, draft.text(block).title, types, bytes, opens);
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private UnitDocument.Part part(Block block) {
        var text = draft.text(block);
        var body = Texts.map(Json.read(text.body, JsonNode.class), this::withUnits);
        return new UnitDocument.Part(block.id, text.title, Json.of(body, StoredBody.class));
    }

    private String withUnits(String html) {
        return UNIT.matcher(html).replaceAll(found -> {
            var sourceId = URLDecoder.decode(Parser.unescapeEntities(found.group(1), true), StandardCharsets.UTF_8);
            var unit = draft.unitFor(sourceId);
            return Matcher.quoteReplacement(unit == null ? "=\"run:\"" : "=\"unit:" + unit + "\"");
        });
    }

    private static long textBytes(UnitDocument.Part part) {
        var html = part.body().html();
        return html == null ? 0 : html.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Counts the pictures of a unit, and on the way the sound and film of the whole course, every file once. */
    private long pictureBytes(String document) {
        var bytes = 0L;
        var seen = new ArrayList<AssetFile>();
        var marks = MEDIA.matcher(document);
        while (marks.find()) {
            var mark = marks.group();
            var file = files.get(mark.substring(mark.lastIndexOf('=') + 1));
            if (file == null || seen.contains(file)) {
                continue;
            }
            seen.add(file);
            if (file.mediaType.startsWith("image/")) {
                bytes += file.size;
            } else if (file.mediaType.matches("(audio|video)/.*") && heard.add(file.sha256)) {
                mediaBytes += file.size;
            }
        }
        return bytes;
    }
}
