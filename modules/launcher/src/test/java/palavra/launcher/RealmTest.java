package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The realm as it is imported: nobody gets tokens for a password, except on the identity server's own page. */
class RealmTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = Http.JSON.readTree(Files.readString(Build.project().resolve("deploy/keycloak/palavra-realm.json")));
    }

    @Test
    void shouldCloseTheBuiltInClientThatTakesPasswords() {
        var client = clients()
                .filter(one -> one.path("clientId").asText().equals("admin-cli"))
                .findFirst()
                .orElseThrow();
        assertFalse(client.path("enabled").asBoolean(true));
    }

    @Test
    void shouldTakePasswordsFromNoClient() {
        assertAll(clients()
                .filter(client -> !client.path("bearerOnly").asBoolean())
                .map(client -> () -> assertFalse(
                        client.path("directAccessGrantsEnabled").asBoolean(true),
                        client.path("clientId").asText())));
    }

    @Test
    void shouldSendSignInsToOneAddressOnly() {
        var web = clients()
                .filter(client -> client.path("standardFlowEnabled").asBoolean())
                .toList();
        assertEquals(1, web.size());
        assertEquals(
                "[\"${PALAVRA_URL}/session\"]",
                web.getFirst().path("redirectUris").toString());
    }

    private Stream<JsonNode> clients() {
        return StreamSupport.stream(realm.path("clients").spliterator(), false);
    }
}
