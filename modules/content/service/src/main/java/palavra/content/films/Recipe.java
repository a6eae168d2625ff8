package palavra.content.films;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is made of a film, each by a list of arguments that nothing of the film or its author goes into. */
enum Recipe {
    SMALL("240p.mp4", "video/mp4", 240, 30, 250, 48),
    MIDDLE("480p.mp4", "video/mp4", 480, 28, 800, 64),
    POSTER("poster.jpg", "image/jpeg", 360, 0, 0, 0);

    /** The film in the folder where it is worked. */
    static final String ORIGINAL = "original";

    private static final double BEGINNING = 0.1;
    private static final double LATEST = 10;

    final String file;
    final String mediaType;
    private final int side;
    private final int quality;
    private final int kilobits;
    private final int sound;

    Recipe(String file, String mediaType, int side, int quality, int kilobits, int sound) {
        this.file = file;
        this.mediaType = mediaType;
        this.side = side;
        this.quality = quality;
        this.kilobits = kilobits;
        this.sound = sound;
    }

    /** What learners choose by: 240p. */
    static String label(String file) {
        return file.replaceFirst("\\..*$", "");
    }

    /** A film is made smaller, never larger; a picture it always has. */
    boolean fits(Probe film) {
        return this == POSTER || film.side() > side;
    }

    /**
     * The arguments of ffmpeg.
     *
     * @param most the result stops at this many bytes; one that reaches it is no use
     */
    List<String> arguments(Probe film, String mediaType, long most, Duration patience) {
        var all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-loglevel", "error", "-y"));
        all.addAll(List.of("-timelimit", Long.toString(patience.toSeconds()), "-threads", "1"));
        if (this == POSTER) {
            all.addAll(
                    List.of("-ss", String.format(Locale.ROOT, "%.2f", Math.min(film.seconds() * BEGINNING, LATEST))));
        }
        all.addAll(List.of("-max_pixels", Long.toString(Probe.MOST_PIXELS)));
        all.addAll(Probe.opening(mediaType));
        all.addAll(
                List.of("-i", ORIGINAL, "-map", "0:v:0", "-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn"));
        all.addAll(List.of("-vf", scale(), "-threads", "1", "-fs", Long.toString(most)));
        all.addAll(this == POSTER ? picture() : film());
        all.add(file);
        return all;
    }

    /** The shorter side gets the size, so that a film held upright keeps its shape; sides of even length, as codecs want. */
    private String scale() {
        return "scale='if(gt(iw,ih),-2,min(iw,%d))':'if(gt(iw,ih),min(ih,%d),-2)'".formatted(side, side);
    }

    private static List<String> picture() {
        return List.of("-an", "-frames:v", "1", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-q:v", "6", "-f", "mjpeg");
    }

    /** H.264 and AAC, which every browser plays, with the index in front, so that it plays before it is there. */
    private List<String> film() {
        return List.of(
                "-map", "0:a:0?",
                "-c:v", "libx264",
                "-preset", "veryfast",
                "-profile:v", "main",
                "-pix_fmt", "yuv420p",
                "-crf", Integer.toString(quality),
                "-maxrate", kilobits + "k",
                "-bufsize", 2 * kilobits + "k",
                "-c:a", "aac",
                "-ac", "1",
                "-b:a", sound + "k",
                "-movflags", "+faststart",
                "-f", "mp4");
    }
}
