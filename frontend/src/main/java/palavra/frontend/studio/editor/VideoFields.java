package palavra.frontend.studio.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import palavra.content.api.Cue;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** A video as fields of a form, and back: its files, a link, captions in other languages, and its own as text. */
final class VideoFields {

    private static final Pattern YOUTUBE = Pattern.compile(
            "(?:(?:https?://)?(?:www\\.|m\\.)?(?:youtube\\.com/(?:watch\\?v=|embed/|shorts/)|youtu\\.be/))?"
                    + "([A-Za-z0-9_-]{11})(?:[?&#].*)?");

    private VideoFields() {}

    static void put(Form form, Video video, Language edition) {
        if (video == null) {
            form.put("spoken", edition.tag());
            return;
        }
        for (var one : video.renditions()) {
            form.add("file")
                    .put("path", one.path())
                    .put("mediaType", one.mediaType())
                    .put("label", one.label())
                    .put("bytes", one.bytes());
        }
        for (var track : video.tracks()) {
            form.add("track")
                    .put("kind", track.kind())
                    .put("language", track.language().tag())
                    .put("path", track.path())
                    .put("bytes", track.bytes());
        }
        var spoken = video.transcriptLanguage() == null ? edition : video.transcriptLanguage();
        form.put("youtube", video.youtube())
                .put("cues", CueText.write(video.transcript()))
                .put("spoken", spoken.tag())
                .put("seconds", video.seconds())
                .put("poster", video.poster());
    }

    static Video read(Form form) {
        var cues = cues(form);
        var poster = form.at("poster").strip();
        return new Video(
                renditions(form),
                youtube(form),
                tracks(form),
                cues,
                spoken(form),
                seconds(form, cues),
                poster.isEmpty() ? null : poster);
    }

    private static List<Rendition> renditions(Form form) {
        var files = new ArrayList<Rendition>();
        for (var row : form.rows("file")) {
            var path = row.at("path").strip();
            if (!path.startsWith("media:") && !isAddress(path)) {
                row.wrong("path", "address");
            }
            files.add(new Rendition(path, mediaType(row), row.at("label").strip(), bytes(row)));
        }
        return files;
    }

    private static String mediaType(Row row) {
        var known = row.at("mediaType");
        if (known.matches("[a-z]+/[a-z0-9.+-]+")) {
            return known;
        }
        var path = row.at("path").toLowerCase(java.util.Locale.ROOT);
        return path.endsWith(".webm") ? "video/webm" : path.endsWith(".mp3") ? "audio/mpeg" : "video/mp4";
    }

    private static Long bytes(Row row) {
        return row.at("bytes").matches("\\d{1,15}") ? Long.valueOf(row.at("bytes")) : null;
    }

    private static String youtube(Form form) {
        var typed = form.at("youtube").strip();
        if (typed.isEmpty()) {
            return null;
        }
        var known = YOUTUBE.matcher(typed);
        if (!known.matches()) {
            form.wrong("youtube", "youtube");
            return null;
        }
        return known.group(1);
    }

    private static List<Track> tracks(Form form) {
        var tracks = new ArrayList<Track>();
        for (var row : form.rows("track")) {
            try {
                var kind = row.at("kind").equals("captions") ? "captions" : "subtitles";
                var bytes = bytes(row);
                tracks.add(new Track(
                        kind, Language.of(row.at("language").strip()), row.at("path"), bytes == null ? 0 : bytes));
            } catch (Refusal unknown) {
                row.wrong("language", "language");
            }
        }
        return tracks;
    }

    private static List<Cue> cues(Form form) {
        try {
            return CueText.read(form.at("cues"));
        } catch (CueText.Unreadable broken) {
            form.wrong("cues", "cues");
            form.put("cuesLine", broken.line());
            return List.of();
        }
    }

    private static Language spoken(Form form) {
        try {
            return form.at("spoken").isBlank()
                    ? null
                    : Language.of(form.at("spoken").strip());
        } catch (Refusal unknown) {
            form.wrong("spoken", "language");
            return null;
        }
    }

    private static Double seconds(Form form, List<Cue> cues) {
        var known = form.at("seconds");
        if (known.matches("\\d{1,6}(\\.\\d{1,9})?")) {
            return Double.valueOf(known);
        }
        return cues.isEmpty() ? null : cues.getLast().end();
    }

    private static boolean isAddress(String path) {
        try {
            var address = URI.create(path);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
