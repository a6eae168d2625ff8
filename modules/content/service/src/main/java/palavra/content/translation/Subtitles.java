package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.Cue;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.content.media.AssetFile;
import palavra.content.media.MediaStore;
import palavra.content.media.WebVtt;
import palavra.content.publishing.EditionTexts.Said;
import palavra.content.tree.Edition;
import palavra.content.tree.StoredBody;

/** Captions in the language of an edition, made from the translated lines of a film once none of them is missing. */
@ApplicationScoped
class Subtitles {

    private final MediaStore store;
    private final Clock clock;

    Subtitles(MediaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same, where it is a film that was translated wholly with a track for it. */
    Said with(Edition edition, UUID block, Said said) {
        var video = said.body().video();
        if (video == null || !isTranslated(video, edition)) {
            return said;
        }
        return new Said(
                said.title(),
                said.language(),
                StoredBody.video(new Video(
                        video.renditions(),
                        video.youtube(),
                        tracks(edition, block, video),
                        video.transcript(),
                        video.transcriptLanguage(),
                        video.seconds(),
                        video.poster())));
    }

    private static boolean isTranslated(Video video, Edition edition) {
        return !video.transcript().isEmpty()
                && edition.language().equals(video.transcriptLanguage())
                && video.transcript().stream().allMatch(cue -> cue.language() == null);
    }

    private List<Track> tracks(Edition edition, UUID block, Video video) {
        var tracks = new ArrayList<Track>();
        tracks.add(own(edition, block, video.transcript()));
        video.tracks().stream()
                .filter(track -> !track.language().equals(edition.language()))
                .map(track -> new Track("subtitles", track.language(), track.path(), track.bytes()))
                .forEach(tracks::add);
        return tracks;
    }

    private Track own(Edition edition, UUID block, List<Cue> cues) {
        var bytes = WebVtt.of(cues).getBytes(StandardCharsets.UTF_8);
        var path = "captions/" + block + "." + edition.language() + ".vtt";
        try {
            var stored = store.put(new ByteArrayInputStream(bytes));
            var file = AssetFile.keep(edition.course, path, stored, "text/vtt", clock.instant());
            return new Track("captions", edition.language(), "media:" + path + "?v=" + file.version(), file.size);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
