package palavra.content.api;

import java.util.List;
import palavra.kernel.Language;

/** A video to watch or to read. */
public record Video(
        List<Rendition> renditions,
        String youtube,
        List<Track> tracks,
        List<Cue> transcript,
        Language transcriptLanguage,
        Double seconds) {}
