package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** PostgreSQL's lock file, which can outlive its server: a killed one may stay a zombie, or its number may be reused. */
final class PostmasterPid {

    private final Path data;
    private final Path file;

    PostmasterPid(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    /** The running server; empty when the file is missing or speaks of a dead or foreign process. */
    Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return serves(pid) ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException | RuntimeException halfWritten) {
            return Optional.empty();
        }
    }

    /** Removes the file of a server that is gone; leaves it while any process of PostgreSQL still holds the data. */
    void removeStale() {
        try {
            if (running().isEmpty() && !anyChildLives()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            throw new Refused("The stale file " + file + " can't be removed: " + kept.getMessage(), kept);
        }
    }

    private boolean serves(long pid) throws IOException {
        var process = Path.of("/proc", Long.toString(pid));
        if (!Files.exists(process) || isZombie(process)) {
            return false;
        }
        var command = Files.readString(process.resolve("cmdline"));
        return command.contains("postgres") && command.contains(data.toString());
    }

    private static boolean isZombie(Path process) throws IOException {
        var stat = Files.readString(process.resolve("stat"));
        return stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
    }

    // Children rename themselves, but their working directory stays the data directory.
    private boolean anyChildLives() throws IOException {
        try (var processes = Files.list(Path.of("/proc"))) {
            return processes.anyMatch(process -> {
                try {
                    return Files.isSymbolicLink(process.resolve("cwd"))
                            && Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
                } catch (IOException notOurs) {
                    return false;
                }
            });
        }
    }
}
