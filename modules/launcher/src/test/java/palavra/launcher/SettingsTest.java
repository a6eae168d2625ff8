package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void shouldKeepSecretsForTheirOwnerOnly() throws Exception {
        var file = folder.resolve("installation.properties");
        var secret = new Secrets(new Settings(file)).of("web");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(secret, new Secrets(new Settings(file)).of("web"));
        assertNotEquals(secret, new Secrets(new Settings(file)).of("cli"));
    }
}
