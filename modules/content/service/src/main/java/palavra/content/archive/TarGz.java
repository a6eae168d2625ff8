package palavra.content.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import palavra.kernel.Refusal;

/** Streams a tar.gz file; only files and folders may be in it. */
final class TarGz {

    private TarGz() {}

    static void read(Path file, Limits limits, Archive into) throws IOException {
        try (var packed = new BufferedInputStream(Files.newInputStream(file));
                var meter = new Meter(new GZIPInputStream(packed, 1 << 16), limits, Files.size(file));
                var tar = new TarArchiveInputStream(meter, "UTF-8")) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; meter.expectHeader()) {
                refuseUnlessPlain(entry);
                meter.expectFile();
                into.add(entry.getName(), entry.isDirectory(), tar);
            }
        }
    }

    private static void refuseUnlessPlain(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            throw Refusal.invalid("archive-link", "The archive holds a link.", entry.getName());
        }
        if (!entry.isDirectory() && !entry.isFile() || entry.isSparse() || isSpecial(entry)) {
            throw Refusal.invalid("archive-device", "The archive holds something that is no file.", entry.getName());
        }
    }

    private static boolean isSpecial(TarArchiveEntry entry) {
        return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
    }
}
