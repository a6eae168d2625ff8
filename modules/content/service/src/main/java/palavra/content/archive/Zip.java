package palavra.content.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import palavra.kernel.Refusal;

/** Reads a zip file by its central directory, whose size is looked at before it is loaded. */
final class Zip {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int DIRECTORY_BYTES_PER_ENTRY = 250;

    private Zip() {}

    static void read(Path file, Limits limits, Archive into) throws IOException {
        refuseHugeDirectory(file, limits);
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var packed = Files.size(file);
            var total = new Meter(null, limits, packed);
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                refuseUnlessPlain(entry, zip);
                total.expectFile();
                try (var content = new Counted(zip.getInputStream(entry), total)) {
                    into.add(entry.getName(), entry.isDirectory(), content);
                }
            }
        }
    }

    /** The directory lies between the place its end record names and that record, so its true size cannot be lied about. */
    private static void refuseHugeDirectory(Path file, Limits limits) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
            var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(tail, channel.size() - length);
            for (var at = length - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    var start = Integer.toUnsignedLong(tail.getInt(at + 16));
                    var size = channel.size() - length + at - start;
                    var most = (long) limits.entries() * DIRECTORY_BYTES_PER_ENTRY;
                    if (tail.getShort(at + 10) == -1 || size < 0 || size > most) {
                        throw Refusal.invalid(
                                "archive-too-many-files", "The archive holds too many files.", limits.entries());
                    }
                    return;
                }
            }
        }
        throw Refusal.invalid("archive-broken", "The archive is cut off or damaged.");
    }

    private static void refuseUnlessPlain(ZipArchiveEntry entry, ZipFile zip) {
        if (entry.isUnixSymlink()) {
            throw Refusal.invalid("archive-link", "The archive holds a link.", entry.getName());
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.invalid("archive-encrypted", "The archive is encrypted.", entry.getName());
        }
        if (!zip.canReadEntryData(entry)) {
            throw Refusal.invalid(
                    "archive-format", "A file in the archive is packed in an unknown way.", entry.getName());
        }
    }
}
