package palavra.content.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to send.
 *
 * @param mediaType found by looking into the file, not from its name
 * @param length in bytes
 * @param etag changes when the bytes do, without quotes
 * @param bytes opens it at an offset
 */
public record Asset(String name, String mediaType, long length, String etag, Source bytes) {

    /** Opens the bytes from an offset on; who opens it closes it. */
    @FunctionalInterface
    public interface Source {
        InputStream from(long offset) throws IOException;
    }
}
