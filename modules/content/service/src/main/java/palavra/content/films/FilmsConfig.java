package palavra.content.films;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How films are made smaller, and how much that may cost. */
@ConfigMapping(prefix = "palavra.films")
public interface FilmsConfig {

    /** The folder that holds ffmpeg and ffprobe; without it they are looked for where programs lie (PATH). */
    Optional<Path> tools();

    /** How often it is looked for films that wait; {@code off} for never. */
    @WithDefault("5s")
    String every();

    /** The largest film that is made smaller. */
    @WithDefault("2G")
    MemorySize largest();

    /** The longest film that is made smaller. */
    @WithDefault("4H")
    Duration longest();

    /** How long one program may work on a film. */
    @WithDefault("2H")
    Duration patience();

    /** How often a film is tried that failed for a reason that may pass, or whose maker died. */
    @WithDefault("5")
    int tries();

    /** Where it is worked; one folder for each replica, emptied at start. */
    @WithDefault("${palavra.media.directory}/films-${palavra.instance:1}")
    Path work();
}
