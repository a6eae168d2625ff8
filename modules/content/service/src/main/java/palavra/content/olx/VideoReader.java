package palavra.content.olx;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import palavra.content.api.Verdict;
import palavra.content.html.Links;
import palavra.content.olx.ImportReport.Kind;

/** Reads a video with everything that goes with it. */
final class VideoReader {

    private final Links links;
    private final CaptionReader captions;
    private final Report report;

    VideoReader(Links links, PackageFiles files, Report report) {
        this.links = links;
        this.captions = new CaptionReader(files, report);
        this.report = report;
    }

    Body read(Node node, Policy policy) throws Ungradable {
        var youtube = youtube(node, policy);
        var sources = sources(node, policy);
        if (youtube.isEmpty() && sources.isEmpty()) {
            throw new Ungradable("it names no video");
        }
        node.xml().select("track").forEach(track -> related(node, track.attr("src")));
        return new Body.Video(
                policy.of(node, "display_name"),
                sources,
                youtube,
                captions.read(node, policy),
                Values.position(policy.of(node, "start_time")),
                Values.position(policy.of(node, "end_time")),
                duration(node),
                Values.isTrue(policy.of(node, "download_video")),
                handout(node, policy));
    }

    private static String youtube(Node node, Policy policy) {
        var id = policy.of(node, "youtube_id_1_0");
        if (id.isEmpty()) {
            id = Stream.of(policy.of(node, "youtube").split(","))
                    .filter(speed -> speed.startsWith("1.0"))
                    .map(speed -> speed.substring(speed.indexOf(':') + 1))
                    .findFirst()
                    .orElse("");
        }
        return id.matches("[A-Za-z0-9_-]{6,20}") ? id : "";
    }

    private List<String> sources(Node node, Policy policy) {
        Set<String> written = new LinkedHashSet<>();
        node.xml()
                .select("> source")
                .forEach(source -> written.add(source.attr("src").strip()));
        try {
            Policy.JSON
                    .readTree(policy.of(node, "html5_sources"))
                    .forEach(source -> written.add(source.asText().strip()));
        } catch (JsonProcessingException noList) {
            written.add(policy.of(node, "html5_sources"));
        }
        written.add(policy.of(node, "source"));
        written.remove("");
        var sources = new ArrayList<String>();
        for (var source : written) {
            related(node, source).ifPresent(sources::add);
        }
        return sources;
    }

    private String handout(Node node, Policy policy) {
        var child = node.xml().selectFirst("> handout");
        var written = child == null ? policy.of(node, "handout") : child.attr("src");
        return written.isBlank() ? "" : related(node, written).orElse("");
    }

    /** The address of a file the video names, after its line in the report. */
    private Optional<String> related(Node node, String written) {
        var target = links.resolve(written);
        var place = node.place() + " " + written;
        switch (target.kind()) {
            case MEDIA -> note(node, place, Verdict.CHANGED, "media-link", "It leads to the course's file.");
            case OUTSIDE -> note(node, place, Verdict.KEPT, "remote-media", "It stays on its own host.");
            default -> note(node, place, Verdict.DROPPED, "media-missing", "The package does not hold this file.");
        }
        var found = target.kind() == Links.Kind.MEDIA || target.kind() == Links.Kind.OUTSIDE;
        return found ? Optional.of(target.address()) : Optional.empty();
    }

    private static Duration duration(Node node) {
        var asset = node.xml().selectFirst("video_asset");
        return asset == null ? null : Values.position(asset.attr("duration"));
    }

    private void note(Node node, String source, Verdict verdict, String reason, String sentence) {
        report.add(Kind.LINK, source, node.id(), verdict, reason, sentence);
    }
}
