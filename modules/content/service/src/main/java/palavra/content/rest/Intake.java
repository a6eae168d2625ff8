package palavra.content.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import palavra.kernel.Refusal;

/** Takes a body into a file, however long it says it is, and stops where it becomes too large. */
record Intake(long largest) {

    void copy(InputStream from, Path to) throws IOException {
        var taken = 0L;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(to)) {
            for (int read; (read = from.read(buffer)) >= 0; taken += read) {
                if (taken + read > largest) {
                    throw new Refusal(
                            413,
                            "upload-too-large",
                            "The package is larger than " + (largest >> 20) + " MB.",
                            largest >> 20);
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
