package palavra.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where Maven put things: everything is found relative to this class, whether it runs from classes or from the jar. */
public final class Build {

    private Build() {}

    /** The launcher's own {@code target} folder. */
    static Path target() {
        try {
            return Path.of(Build.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The jars of the launcher and of the broker, copied there by the build. */
    static Path lib() {
        return target().resolve("lib");
    }

    /** Unpacked programs and templates that are made once and used by every installation and test. */
    static Path cache() {
        return target().resolve("cache");
    }

    /** Whether the identity server still waits for its one slow preparation. */
    static boolean keycloakIsBare() {
        return KeycloakHome.unpacked().isBare();
    }

    public static Path project() {
        return target().resolve("../../..").normalize();
    }
}
