package palavra.content.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import palavra.content.Hashes;

/** Media as files of one folder, spread over 256 folders by the first two digits of their hash. */
@ApplicationScoped
public class LocalMedia implements MediaStore {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    LocalMedia(MediaConfig config) {
        folder = config.directory();
    }

    @Override
    public Stored put(InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, "new", UNFINISHED);
        try (var digested = new DigestInputStream(bytes, Hashes.sha256())) {
            var size = write(digested, part);
            var stored = new Stored(Hashes.hex(digested.getMessageDigest()), size);
            keep(part, place(stored.hash()));
            return stored;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(String hash, long offset) throws IOException {
        var channel = FileChannel.open(place(hash), StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(offset));
    }

    @Override
    public void sweep(Duration olderThan, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var youngest = Instant.now().minus(olderThan);
        try (var files = Files.walk(folder, 2)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var old = !Files.getLastModifiedTime(file).toInstant().isAfter(youngest);
                if (old && !wanted.test(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static long write(InputStream from, Path to) throws IOException {
        try (var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var size = from.transferTo(Channels.newOutputStream(out));
            out.force(true);
            return size;
        }
    }

    /** A file that is here already is made young again, so that no sweep takes it before its import commits. */
    private static void keep(Path part, Path place) throws IOException {
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        } else {
            Files.createDirectories(place.getParent());
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
