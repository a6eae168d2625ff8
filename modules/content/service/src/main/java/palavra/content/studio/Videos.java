package palavra.content.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import palavra.content.api.Cue;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;
import palavra.content.media.WebVtt;
import palavra.content.text.CourseFiles;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Makes a video complete: what its files are, and a transcript that says the same as its captions. */
@ApplicationScoped
class Videos {

    private static final int MOST_CUES = 10_000;

    private final MediaStore store;
    private final Clock clock;

    Videos(MediaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Which block of which course, in which language, with which files. */
    record Of(UUID course, UUID block, Language language, CourseFiles files) {}

    /**
     * The video as it is stored. Lines that were edited become the captions; else the captions become the lines.
     *
     * @param before as it is stored now
     */
    Video stored(Of of, Video video, Video before) {
        if (video == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        var renditions =
                all(video.renditions()).stream().map(one -> rendition(of, one)).toList();
        var tracks = new ArrayList<>(
                all(video.tracks()).stream().map(one -> track(of, one)).toList());
        var main = main(of, tracks, video.transcriptLanguage());
        var lines = all(video.transcript());
        if (!lines.equals(all(before.transcript()))
                && (main == null || before.tracks().contains(main))) {
            tracks.remove(main);
            main = written(of, main, lines, video.transcriptLanguage());
            tracks.addFirst(main);
        } else {
            lines = main == null ? List.of() : cues(file(of, main.path()));
        }
        return new Video(
                renditions,
                youtube(video.youtube()),
                tracks,
                lines,
                main == null ? null : main.language(),
                video.seconds(),
                poster(of, video.poster()));
    }

    /** The video with what is known of a file that is one of its own: its size, and its lines where they are the transcript. */
    Video with(Video video, AssetFile file) {
        var mark = CourseFiles.mark(file);
        var renditions = all(video.renditions()).stream()
                .map(one -> mark.equals(one.path()) ? new Rendition(mark, file.mediaType, one.label(), file.size) : one)
                .toList();
        var tracks = all(video.tracks()).stream()
                .map(one -> mark.equals(one.path()) ? new Track(one.kind(), one.language(), mark, file.size) : one)
                .toList();
        var isTranscript = tracks.stream()
                .anyMatch(one -> mark.equals(one.path()) && one.language().equals(video.transcriptLanguage()));
        return new Video(
                renditions,
                video.youtube(),
                tracks,
                isTranscript ? cues(file) : video.transcript(),
                video.transcriptLanguage(),
                video.seconds(),
                video.poster());
    }

    private static Track main(Of of, List<Track> tracks, Language wanted) {
        var language = wanted == null ? of.language() : wanted;
        return tracks.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElse(tracks.isEmpty() ? null : tracks.getFirst());
    }

    private static Rendition rendition(Of of, Rendition given) {
        if (given.path() != null && given.path().startsWith("media:")) {
            var file = file(of, given.path());
            return new Rendition(CourseFiles.mark(file), file.mediaType, label(given.label(), file.path), file.size);
        }
        if (given.path() == null || !given.path().matches("https://[^\\s\"'<>]{3,2000}")) {
            throw Refusal.invalid("address-unknown", "A video is a file of the course or an https address.");
        }
        var type = given.mediaType() != null && given.mediaType().matches("[a-z]+/[a-z0-9.+-]{1,60}")
                ? given.mediaType()
                : "text/html";
        return new Rendition(given.path(), type, label(given.label(), given.path()), null);
    }

    private static String label(String given, String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var label = given == null || given.isBlank() ? ending : given.strip();
        return label.length() > 40 ? label.substring(0, 40) : label;
    }

    private static Track track(Of of, Track given) {
        var file = file(of, given.path());
        if (!file.mediaType.equals("text/vtt") || given.language() == null) {
            throw Refusal.invalid("captions-format", "Captions are WebVTT or SRT files, each in a language.");
        }
        var kind = given.language().equals(of.language()) ? "captions" : "subtitles";
        return new Track(kind, given.language(), CourseFiles.mark(file), file.size);
    }

    private Track written(Of of, Track main, List<Cue> lines, Language wanted) {
        if (lines.size() > MOST_CUES
                || lines.stream()
                        .anyMatch(cue -> cue.end() <= cue.start()
                                || cue.start() < 0
                                || cue.text().isBlank())) {
            throw Refusal.invalid("captions-format", "Captions are WebVTT or SRT files, each in a language.");
        }
        var language = main != null ? main.language() : wanted == null ? of.language() : wanted;
        var path = "captions/" + of.block() + "." + language.tag().toLowerCase(Locale.ROOT) + ".vtt";
        try {
            var bytes = WebVtt.of(lines).getBytes(StandardCharsets.UTF_8);
            var stored = store.put(new ByteArrayInputStream(bytes));
            var file = AssetFile.keep(of.course(), path, stored, "text/vtt", clock.instant());
            return new Track(
                    language.equals(of.language()) ? "captions" : "subtitles",
                    language,
                    CourseFiles.mark(file),
                    file.size);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<Cue> cues(AssetFile file) {
        try (var in = store.open(file.sha256, 0)) {
            return WebVtt.cues(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String poster(Of of, String poster) {
        if (poster == null || poster.isBlank()) {
            return null;
        }
        var file = file(of, poster);
        if (!file.mediaType.startsWith("image/")) {
            throw Refusal.invalid("file-unknown", "The course has no file " + poster + ".", poster);
        }
        return CourseFiles.mark(file);
    }

    private static String youtube(String id) {
        return id != null && id.matches("[A-Za-z0-9_-]{6,20}") ? id : null;
    }

    private static AssetFile file(Of of, String address) {
        return of.files()
                .find(String.valueOf(address))
                .orElseThrow(() -> Refusal.invalid("file-unknown", "The course has no file " + address + ".", address));
    }

    private static <T> List<T> all(List<T> list) {
        return list == null ? List.of() : list;
    }
}
