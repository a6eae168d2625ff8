package palavra.frontend.media;

import io.quarkus.qute.TemplateExtension;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import palavra.content.api.Rendition;
import palavra.content.api.Video;

/** What the template of a video asks: {@code {video.films}}, {@code {video.lines.head}}, {@code {rendition.host}}. */
@TemplateExtension
public final class Films {

    private static final Comparator<Rendition> LIGHTEST_FIRST =
            Comparator.comparingLong(one -> one.bytes() == null ? Long.MAX_VALUE : one.bytes());

    private Films() {}

    /** The renditions that are ours and can be watched, the lightest first. */
    static List<Rendition> films(Video video) {
        return ours(video, "video/");
    }

    static List<Rendition> sounds(Video video) {
        return ours(video, "audio/");
    }

    /** What belongs to it and is neither watched nor heard: slides, exercises. */
    static List<Rendition> papers(Video video) {
        return video.renditions().stream()
                .filter(one -> isOurs(one) && !one.mediaType().matches("(video|audio)/.*"))
                .toList();
    }

    /** What lies on another host: a link only, because nothing is loaded from there by itself. */
    static List<Rendition> elsewhere(Video video) {
        return video.renditions().stream().filter(one -> !isOurs(one)).toList();
    }

    /** What plays first: the lightest film, or the sound alone. */
    static Rendition first(Video video) {
        return films(video).stream()
                .findFirst()
                .or(() -> sounds(video).stream().findFirst())
                .orElse(null);
    }

    static Transcript lines(Video video) {
        return Transcript.of(video.transcript());
    }

    static String host(Rendition rendition) {
        try {
            var host = URI.create(rendition.path()).getHost();
            return host == null ? rendition.label() : host;
        } catch (IllegalArgumentException odd) {
            return rendition.label();
        }
    }

    private static List<Rendition> ours(Video video, String kind) {
        return video.renditions().stream()
                .filter(one -> isOurs(one) && one.mediaType().startsWith(kind))
                .sorted(LIGHTEST_FIRST)
                .toList();
    }

    private static boolean isOurs(Rendition one) {
        return one.path().startsWith("/media/");
    }
}
