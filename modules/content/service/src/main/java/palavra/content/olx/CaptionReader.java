package palavra.content.olx;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palavra.content.api.Verdict;
import palavra.content.olx.Body.Track;
import palavra.content.olx.ImportReport.Kind;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Gathers a video's captions from the five places OLX may name them in; the first readable file of a language wins. */
final class CaptionReader {

    private final PackageFiles files;
    private final Report report;

    CaptionReader(PackageFiles files, Report report) {
        this.files = files;
        this.report = report;
    }

    private record Named(String language, String file) {}

    List<Track> read(Node node, Policy policy) {
        var tracks = new LinkedHashMap<String, Track>();
        for (var named : named(node, policy)) {
            take(node, named, tracks);
        }
        return List.copyOf(tracks.values());
    }

    private List<Named> named(Node node, Policy policy) {
        var named = new ArrayList<Named>();
        for (var child : node.xml().select("> transcript")) {
            named.add(new Named(child.attr("language"), child.attr("src").strip()));
        }
        try {
            Policy.JSON
                    .readTree(policy.of(node, "transcripts"))
                    .fields()
                    .forEachRemaining(entry -> named.add(
                            new Named(entry.getKey(), entry.getValue().asText().strip())));
        } catch (JsonProcessingException noMap) {
            report.add(
                    Kind.CAPTION,
                    node.place() + " transcripts",
                    node.id(),
                    Verdict.DROPPED,
                    "caption-list-broken",
                    "The list of captions cannot be read.");
        }
        addOldStyle(policy.of(node, "sub"), named);
        addOldStyle(policy.of(node, "youtube_id_1_0"), named);
        return named.stream()
                .filter(caption -> !caption.file().isEmpty())
                .distinct()
                .toList();
    }

    /** Old exports name captions after the video; those in English carry no language. */
    private void addOldStyle(String video, List<Named> named) {
        if (video.isEmpty()) {
            return;
        }
        var ending = "subs_" + video + ".srt.sjson";
        for (var file : files.below("static/")) {
            var name = file.substring("static/".length());
            if (name.equals(ending)) {
                named.add(new Named("en", name));
            } else if (name.endsWith("_" + ending)) {
                named.add(new Named(name.substring(0, name.length() - ending.length() - 1), name));
            }
        }
    }

    private void take(Node node, Named named, Map<String, Track> tracks) {
        var place = node.place() + " " + named.language() + " " + named.file();
        var path = path(named.file());
        var bytes = files.bytes(path);
        if (bytes.isEmpty()) {
            add(node, place, Verdict.DROPPED, "caption-missing", "The package does not hold this caption file.");
            return;
        }
        String language;
        try {
            language = Language.of(named.language()).tag();
        } catch (Refusal unknown) {
            add(node, place, Verdict.DROPPED, "caption-language", "The language of these captions is unknown.");
            return;
        }
        if (tracks.containsKey(language)) {
            files.account(
                    path,
                    node.id(),
                    Verdict.DROPPED,
                    "caption-duplicate",
                    "Another file gives captions in " + language + ".");
            add(node, place, Verdict.DROPPED, "caption-duplicate", "There are captions in " + language + " already.");
            return;
        }
        var webVtt = Captions.toWebVtt(path, bytes.get());
        if (webVtt.isEmpty()) {
            files.account(path, node.id(), Verdict.DROPPED, "caption-empty", "There is no caption in the file.");
            add(node, place, Verdict.DROPPED, "caption-empty", "There is no caption in the file.");
            return;
        }
        tracks.put(language, new Track(language, webVtt.get()));
        files.account(path, node.id(), Verdict.CHANGED, "caption-converted", "Became captions in WebVTT.");
        add(node, place, Verdict.CHANGED, "caption-converted", "Captions in " + language + " became WebVTT.");
    }

    private String path(String name) {
        return name.startsWith("/static/") ? name.substring(1) : "static/" + name;
    }

    private void add(Node node, String place, Verdict verdict, String reason, String sentence) {
        report.add(Kind.CAPTION, place, node.id(), verdict, reason, sentence);
    }
}
