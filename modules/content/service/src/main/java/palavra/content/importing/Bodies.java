package palavra.content.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import palavra.content.Json;
import palavra.content.api.Cue;
import palavra.content.api.Pool;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.media.WebVtt;
import palavra.content.olx.AssetFile;
import palavra.content.olx.Block;
import palavra.content.olx.Body;
import palavra.content.tree.StoredBody;
import palavra.content.tree.Texts;
import palavra.kernel.Language;

/** Turns what a package says in a component into what is stored: files named by version, captions as tracks. */
final class Bodies {

    private static final Pattern MEDIA = Pattern.compile("=\"media:([^\"]*)\"");
    private static final Pattern HEIGHT = Pattern.compile("(?<!\\d)(144|240|360|480|540|720|1080)p?(?!\\d)");

    private final PackageMedia media;
    private final Language language;

    Bodies(PackageMedia media, Language language) {
        this.media = media;
        this.language = language;
    }

    /** What type of component it is stored as; empty for what is no component. */
    static String type(Block block) {
        return switch (block.body()) {
            case null -> "";
            case Body.Html html -> "html";
            case Body.Video video -> "video";
            case Body.ProblemBody problem -> "problem";
            case Body.PollBody poll -> "poll";
            case Body.CloudBody cloud -> "cloud";
            case Body.AssignmentBody assignment -> "assignment";
            case Body.PoolBody pool -> Pool.TYPE;
            case Body.Discussion discussion -> "discussion";
            case Body.Placeholder placeholder -> "placeholder";
        };
    }

    /** The component as JSON of a {@link StoredBody}; null for what is no component. */
    String of(Block block) {
        if (block.body() == null) {
            return null;
        }
        var stored =
                switch (block.body()) {
                    case Body.Html html -> StoredBody.html(html.html());
                    case Body.Video video -> StoredBody.video(video(block.sourceId(), video));
                    case Body.ProblemBody problem -> StoredBody.problem(problem.problem());
                    case Body.PollBody poll -> StoredBody.poll(poll.poll());
                    case Body.CloudBody cloud -> StoredBody.cloud(cloud.cloud());
                    case Body.AssignmentBody assignment -> StoredBody.assignment(assignment.assignment());
                    case Body.PoolBody pool -> StoredBody.pool(new Pool(pool.gives(), pool.shuffled()), pool.source());
                    case Body.Discussion discussion -> StoredBody.discussion();
                    case Body.Placeholder placeholder ->
                        StoredBody.placeholder(placeholder.type(), placeholder.source(), placeholder.files());
                };
        return Json.write(withVersions(Json.tree(stored)));
    }

    /** The same HTML with the version of each file in its marks. */
    String html(String html) {
        return MEDIA.matcher(html).replaceAll(found -> Matcher.quoteReplacement("=\"" + mark(found.group(1)) + "\""));
    }

    private JsonNode withVersions(JsonNode body) {
        return Texts.map(body, this::html);
    }

    /** Attributes hold the address with character references, and perhaps a fragment that is not part of the name. */
    private String mark(String written) {
        var address = Parser.unescapeEntities(written, true);
        var hash = address.indexOf('#');
        return media.mark(AssetFile.pathOf(address)) + (hash < 0 ? "" : address.substring(hash));
    }

    private Video video(String sourceId, Body.Video video) {
        var renditions = new ArrayList<Rendition>();
        video.sources().stream().distinct().forEach(source -> renditions.add(rendition(source)));
        if (!video.handout().isEmpty()) {
            renditions.add(rendition(video.handout()));
        }
        var tracks = new ArrayList<Track>();
        List<Cue> transcript = List.of();
        Language spoken = null;
        for (var track : video.tracks()) {
            var path = PackageMedia.captions(sourceId, track.language());
            var of = Language.of(track.language());
            tracks.add(new Track(
                    of.equals(language) ? "captions" : "subtitles",
                    of,
                    media.mark(path),
                    media.find(path).map(file -> file.size).orElse(0L)));
            if (spoken == null || of.equals(language)) {
                spoken = of;
                transcript = WebVtt.cues(track.webVtt());
            }
        }
        var seconds = video.duration() == null ? null : video.duration().toMillis() / 1000.0;
        var youtube = video.youtubeId().isEmpty() ? null : video.youtubeId();
        return new Video(renditions, youtube, tracks, transcript, spoken, seconds);
    }

    private Rendition rendition(String source) {
        if (!source.startsWith("media:")) {
            return new Rendition(source, guessed(source), label(source, guessed(source)), null);
        }
        var path = AssetFile.pathOf(source.substring("media:".length()));
        var file = media.find(path);
        var type = file.map(found -> found.mediaType).orElse("application/octet-stream");
        return new Rendition(
                media.mark(path),
                type,
                label(path, type),
                file.map(found -> found.size).orElse(null));
    }

    /** Height where the name tells it, else the kind of file. */
    private static String label(String name, String mediaType) {
        var height = HEIGHT.matcher(name.substring(name.lastIndexOf('/') + 1));
        if (mediaType.startsWith("video/") && height.find()) {
            return height.group(1) + "p";
        }
        return mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    /** By its name, because files of other hosts are never fetched. */
    private static String guessed(String address) {
        var name = address.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "mp4", "m4v" -> "video/mp4";
            case "webm" -> "video/webm";
            case "m3u8" -> "application/vnd.apple.mpegurl";
            case "mp3" -> "audio/mpeg";
            case "ogg", "oga" -> "audio/ogg";
            case "m4a" -> "audio/mp4";
            case "pdf" -> "application/pdf";
            default -> "text/html";
        };
    }
}
