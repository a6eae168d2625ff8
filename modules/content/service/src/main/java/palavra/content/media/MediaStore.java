package palavra.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Predicate;

/** Keeps bytes under the hash of what they are, so that the same file is stored once and never changes. */
public interface MediaStore {

    /** Stores the bytes, unless they are here already, and says by which hash (SHA-256, hexadecimal). Closes the stream. */
    Stored put(InputStream bytes) throws IOException;

    /** Opens a file at an offset; who opens it closes it. */
    InputStream open(String hash, long offset) throws IOException;

    /** Removes what is older than that and not wanted. */
    void sweep(Duration olderThan, Predicate<String> wanted) throws IOException;

    /** What was stored: its hash and its length in bytes. */
    record Stored(String hash, long size) {}
}
