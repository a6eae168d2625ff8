package palavra.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Changes users and clients of the realm through the identity server's administration API. */
public final class KeycloakAdmin {

    /** A person to be made known to the realm; they may sign in with e-mail and password at once. */
    public record Account(String email, String password, String firstName, String lastName, String role) {}

    private final String server;
    private final Keycloak.Administrator administrator;

    KeycloakAdmin(String server, Keycloak.Administrator administrator) {
        this.server = server;
        this.administrator = administrator;
    }

    /** Creates those accounts that are not there yet; the others stay as they are. */
    public void create(List<Account> accounts) {
        var users = accounts.stream().map(KeycloakAdmin::user).toList();
        var body = Http.body(Map.of("ifResourceExists", "SKIP", "users", users));
        Http.json(Http.request(realm() + "/partialImport", token())
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
    }

    /** Lets the web application of that address, and no other, receive sign-ins. */
    public void moveWebClient(String palavraUrl) {
        var token = token();
        var client = (ObjectNode) get("/clients?clientId=palavra-web", token).get(0);
        client.put("baseUrl", palavraUrl + "/");
        client.putArray("redirectUris").add(palavraUrl + "/session");
        ((ObjectNode) client.get("attributes"))
                .put("post.logout.redirect.uris", palavraUrl + "/")
                .put("backchannel.logout.url", palavraUrl + "/session/backchannel");
        Http.json(Http.request(realm() + "/clients/" + client.get("id").asText(), token)
                .header("Content-Type", "application/json")
                .PUT(Http.body(client))
                .build());
    }

    /**
     * Lets the realm send mail as the applications do, so that it verifies addresses and helps who forgot a password; without a
     * server it does neither.
     *
     * @param mail the settings {@code palavra.mail.…} by their last words
     */
    public void sendMailBy(Map<String, String> mail) {
        var sends = mail.containsKey("host");
        var server = sends ? RealmMail.server(mail) : Map.of();
        Http.json(Http.request(realm(), token())
                .header("Content-Type", "application/json")
                .PUT(Http.body(Map.of("smtpServer", server, "verifyEmail", sends, "resetPasswordAllowed", sends)))
                .build());
    }

    /** What the administration API answers below the realm, as {@code /users?email=…}. */
    public JsonNode get(String path) {
        return get(path, token());
    }

    private JsonNode get(String path, String token) {
        return Http.json(Http.request(realm() + path, token).GET().build());
    }

    private String realm() {
        return server + "/admin/realms/palavra";
    }

    private String token() {
        var fields = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                administrator.name(),
                "password",
                administrator.password());
        return Http.json(Http.formPost(server + "/realms/master/protocol/openid-connect/token", fields))
                .get("access_token")
                .asText();
    }

    private static Map<String, Object> user(Account account) {
        return Map.of(
                "username", account.email(),
                "email", account.email(),
                "emailVerified", true,
                "enabled", true,
                "firstName", account.firstName(),
                "lastName", account.lastName(),
                "realmRoles", List.of("default-roles-palavra", account.role()),
                "credentials", List.of(Map.of("type", "password", "value", account.password(), "temporary", false)));
    }
}
