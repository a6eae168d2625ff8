package palavra.launcher.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import palavra.launcher.Http;

/**
 * What the simulated people did, written outside of the system and forced to the disk: one JSON object in each line,
 * {@code intent} before a write is sent and {@code acked} or {@code refused} after its answer. An intent without an
 * answer may have had its effect or not, but never twice.
 */
public final class Ledger implements AutoCloseable {

    private final FileChannel file;

    /** Goes on writing where the file ends. */
    public Ledger(Path path) {
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param what submission, thread, response or enrollment
     * @param key the form's idempotency key, or what else names the write
     */
    public void note(String outcome, String what, String key) {
        var line = new LinkedHashMap<String, String>();
        line.put("outcome", outcome);
        line.put("what", what);
        line.put("key", key);
        line.put("at", Instant.now().toString());
        write(line);
    }

    private synchronized void write(Map<String, String> line) {
        try {
            var bytes = (Http.JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
            file.write(ByteBuffer.wrap(bytes));
            file.force(false);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
