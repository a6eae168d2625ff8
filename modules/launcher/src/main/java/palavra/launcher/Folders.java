package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.Consumer;

/** Folders as units: made once under a lock, copied, deleted. */
final class Folders {

    private Folders() {}

    /** The folder, made by the maker in a scratch place first, so that it is there whole or not at all. */
    static synchronized Path once(Path folder, Consumer<Path> maker) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            var lock = folder.resolveSibling(folder.getFileName() + ".lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (!Files.isDirectory(folder)) {
                    var scratch = folder.resolveSibling(folder.getFileName() + ".new");
                    delete(scratch);
                    maker.accept(scratch);
                    Files.move(scratch, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void copy(Path from, Path to) {
        Command.run(java.util.List.of("cp", "-a", from.toString(), to.toString()))
                .orRefuse("Copying " + from);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
