package palavra.content.media;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the files of courses lie. */
@ConfigMapping(prefix = "palavra.media")
public interface MediaConfig {

    /** The folder; all replicas of content share it. */
    Path directory();
}
