package palavra.content.films;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import palavra.content.Json;

/**
 * What a film is, before anything is made of it.
 *
 * @param side the shorter side of its picture, in pixels
 */
record Probe(double seconds, int width, int height, int side) {

    /** Larger pictures are made for cinemas or to exhaust whoever opens them. */
    static final long MOST_PIXELS = 4096L * 2304;

    private static final long MOST_AT_ONCE = 256L << 20;

    /** Nothing but a file is opened, and that by one reader: a film that is a list of addresses is none. */
    static List<String> opening(String mediaType) {
        return List.of(
                "-max_alloc",
                Long.toString(MOST_AT_ONCE),
                "-protocol_whitelist",
                "file",
                "-f",
                mediaType.equals("video/webm") ? "matroska" : "mov");
    }

    static Probe of(FilmTools tools, Path folder, String mediaType) throws IOException, Unusable {
        var arguments = new ArrayList<>(List.of("-v", "quiet"));
        arguments.addAll(opening(mediaType));
        arguments.addAll(List.of(
                "-of",
                "json",
                "-select_streams",
                "v:0",
                "-show_entries",
                "format=duration:stream=width,height",
                Recipe.ORIGINAL));
        var end = tools.probe(arguments, folder);
        var said = end.well() ? Json.read(end.said(), JsonNode.class) : null;
        if (said == null) {
            throw new Unusable(Unusable.Why.UNREADABLE);
        }
        return read(said);
    }

    private static Probe read(JsonNode said) throws Unusable {
        var seconds = said.path("format").path("duration").asDouble(0);
        var width = said.path("streams").path(0).path("width").asInt(0);
        var height = said.path("streams").path(0).path("height").asInt(0);
        if (seconds <= 0 || width <= 0 || height <= 0) {
            throw new Unusable(Unusable.Why.UNREADABLE);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new Unusable(Unusable.Why.TOO_LARGE);
        }
        return new Probe(seconds, width, height, Math.min(width, height));
    }
}
