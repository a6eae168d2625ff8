package palavra.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Classes already loaded and linked, as a file beside the jar: it halves an application's start. */
record AotCache(Path jar) {

    static AotCache of(Path jar) {
        return new AotCache(jar);
    }

    /** The JVM's options: use the cache when it belongs to this build, otherwise write it when the process ends. */
    List<String> options() {
        try {
            var cache = file();
            if (Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0) {
                return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
            }
            Files.deleteIfExists(cache);
            return List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
        } catch (IOException noCache) {
            return List.of();
        }
    }

    private Path file() {
        return jar.resolveSibling("quarkus-run.aot");
    }
}
