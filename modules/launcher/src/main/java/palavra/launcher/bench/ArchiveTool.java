package palavra.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import palavra.launcher.Http;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** Forums' own program that brings discussions in, fed line by line. */
final class ArchiveTool implements AutoCloseable {

    private final Process process;
    private final BufferedWriter lines;

    ArchiveTool(Stack stack, UUID run) {
        try {
            process = stack.tool("forums", "palavra.forums.archive.Archive", run.toString())
                    .start();
            lines = process.outputWriter(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(Object line) {
        try {
            lines.write(Http.JSON.writeValueAsString(line));
            lines.newLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns when all lines are in. */
    @Override
    public void close() {
        try {
            lines.close();
            if (process.waitFor() != 0) {
                throw new Refused("The discussions were not brought in; the lines above say why.");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted", stop);
        }
    }
}
