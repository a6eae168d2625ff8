package palavra.content.api;

import java.util.List;
import palavra.kernel.Language;

/**
 * A video to watch or to read.
 *
 * @param poster the address of the picture before it plays; null for none
 */
public record Video(
        List<Rendition> renditions,
        String youtube,
        List<Track> tracks,
        List<Cue> transcript,
        Language transcriptLanguage,
        Double seconds,
        String poster) {

    public Video(
            List<Rendition> renditions,
            String youtube,
            List<Track> tracks,
            List<Cue> transcript,
            Language transcriptLanguage,
            Double seconds) {
        this(renditions, youtube, tracks, transcript, transcriptLanguage, seconds, null);
    }
}
