package palavra.content.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How much importing may cost. */
@ConfigMapping(prefix = "palavra.imports")
public interface ImportConfig {

    /** The largest package. */
    @WithDefault("512M")
    MemorySize largest();

    /** How many imports may wait for the one at work. */
    @WithDefault("3")
    int waiting();

    /** Where packages are unpacked; one folder for each replica, emptied at start. */
    @WithDefault("${palavra.media.directory}/work-${palavra.instance:1}")
    Path work();
}
