package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers a process by its number and its start time, since numbers are used again. */
record PidFile(Path path) {

    void write(ProcessHandle process) throws IOException {
        Files.writeString(path, process.pid() + " " + startTicks(process.pid()).orElseThrow(IOException::new));
    }

    /** The process that was written, when it is still that one and alive. */
    Optional<ProcessHandle> running() {
        try {
            var written = Files.readString(path).strip().split(" ");
            var pid = Long.parseLong(written[0]);
            return startTicks(pid).filter(written[1]::equals).flatMap(ticks -> ProcessHandle.of(pid));
        } catch (IOException | RuntimeException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** Asks the process to end, ends it by force when it does not in time, and forgets it. */
    void stop(Duration patience) {
        running().ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                process.destroyForcibly();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        path.toFile().delete();
    }

    // Field 22 of /proc/PID/stat, in clock ticks since boot; a zombie counts as gone.
    private static Optional<String> startTicks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[0].equals("Z") ? Optional.empty() : Optional.of(fields[19]);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
