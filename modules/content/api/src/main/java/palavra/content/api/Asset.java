package palavra.content.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import palavra.kernel.web.Bytes;

/**
 * A file to send.
 *
 * @param mediaType found by looking into the file, not from its name
 * @param length in bytes
 * @param etag changes when the bytes do, without quotes
 * @param bytes opens it at an offset
 */
public record Asset(String name, String mediaType, long length, String etag, Source bytes) {

    /** What a browser may show by itself; everything else is offered as a download. */
    private static final Set<String> SHOWN = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/avif",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/wav",
            "audio/webm",
            "video/mp4",
            "video/webm",
            "video/ogg",
            "text/vtt");

    /** Opens the bytes from an offset on; who opens it closes it. */
    @FunctionalInterface
    public interface Source {

        InputStream from(long offset) throws IOException;
    }

    /**
     * The file as an HTTP answer, whole or the range asked for. It never runs: no script, no frame, no guessing of types.
     *
     * @param versioned whether the address names this very content, so that a browser may keep it for ever
     */
    public ResponseBuilder answer(HttpHeaders request, boolean versioned) {
        var disposition = SHOWN.contains(mediaType) ? "inline" : "attachment";
        return Bytes.answer(request, length, etag, bytes::from)
                .type(mediaType)
                .header("Content-Disposition", disposition + "; filename*=UTF-8''" + encoded(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", versioned ? "private, max-age=31536000, immutable" : "private, no-cache");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
