package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmMailTest {

    @Test
    void shouldTellTheIdentityServerWhatTheApplicationsKnow() {
        assertEquals(
                Map.of(
                        "host", "smtp.example.org",
                        "port", "587",
                        "starttls", "true",
                        "from", "no-reply@example.org",
                        "fromDisplayName", "Escola Aberta",
                        "auth", "true",
                        "user", "palavra",
                        "password", "s3cret"),
                RealmMail.server(Map.of(
                        "host", "smtp.example.org",
                        "from", "Escola Aberta <no-reply@example.org>",
                        "username", "palavra",
                        "password", "s3cret")));
        assertEquals(
                Map.of(
                        "host", "localhost",
                        "port", "2525",
                        "starttls", "false",
                        "from", "no-reply@example.org",
                        "fromDisplayName", ""),
                RealmMail.server(Map.of(
                        "host", "localhost", "port", "2525", "encrypted", "false", "from", "no-reply@example.org")));
    }

    @Test
    void shouldKeepWhereMailGoesWithTheInstallation(@TempDir Path folder) {
        var file = folder.resolve("installation.properties");
        new Settings(file).replace("mail.", Map.of("host", "smtp.example.org", "from", "Ana <ana@example.org>"));
        var settings = new Settings(file);
        settings.put("port.web", "8080");
        assertEquals(
                Map.of("host", "smtp.example.org", "from", "Ana <ana@example.org>"), new Settings(file).under("mail."));
        settings.replace("mail.", Map.of());
        assertEquals(Map.of(), new Settings(file).under("mail."));
        assertEquals("8080", new Settings(file).get("port.web").orElseThrow());
    }
}
