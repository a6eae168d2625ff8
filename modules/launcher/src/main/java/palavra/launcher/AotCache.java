package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Classes already loaded and linked, as a file beside the jar: it halves an application's start. */
record AotCache(Path jar) {

    private static final List<String> QUIET = List.of("-Xlog:aot=off", "-Xlog:cds=off");

    /** Whether there is a cache of this very build. */
    boolean isFresh() {
        try {
            return Files.exists(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The options of a process that starts from the cache; none when there is none. */
    List<String> use() {
        return isFresh() ? options("-XX:AOTCache=" + file()) : List.of();
    }

    /** The options of a process that writes a new cache as it ends. */
    List<String> record() {
        return options("-XX:AOTCacheOutput=" + scratch());
    }

    /** Takes the new cache into use: written whole, or not there at all. */
    void keep() {
        try {
            if (Files.exists(scratch())) {
                Files.move(scratch(), file(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException slowerStart) {
            Step.say("       The start cache can't be kept: " + slowerStart.getMessage());
        }
    }

    private static List<String> options(String option) {
        return List.of(option, QUIET.getFirst(), QUIET.getLast());
    }

    private Path scratch() {
        return jar.resolveSibling(
                "quarkus-run.%d.aot".formatted(ProcessHandle.current().pid()));
    }

    private Path file() {
        return jar.resolveSibling("quarkus-run.aot");
    }
}
