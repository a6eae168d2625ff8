package palavra.launcher;

import java.util.Map;
import java.util.TreeMap;

/** What an application of this installation must know: its ports, its neighbors, its secrets. */
final class Configuration {

    private final Stack stack;
    private final Secrets secrets;

    Configuration(Stack stack, Secrets secrets) {
        this.stack = stack;
        this.secrets = secrets;
    }

    Map<String, String> of(Packaging.Process process) {
        var values = new TreeMap<String, String>();
        // Above the defaults in the jars and the environment, so that the file tells what really holds.
        values.put("config_ordinal", "350");
        values.put("palavra.url", stack.url());
        values.put("palavra.database.url", stack.postgres().url("palavra"));
        values.put("palavra.database.username", "palavra");
        values.put("palavra.database.password", secrets.of("database"));
        values.put("palavra.pseudonym-key", secrets.of("pseudonym"));
        values.put("palavra.media.directory", stack.data().resolve("media").toString());
        values.put(
                "palavra.certificates.key-file",
                stack.data().resolve("certificates.keys").toString());
        values.put("palavra.identity.url", stack.keycloak().realm());
        values.put("kafka.bootstrap.servers", stack.bootstrapServers());
        values.put("quarkus.http.host", "127.0.0.1");
        values.put("quarkus.http.port", Integer.toString(httpPort(process)));
        values.put("quarkus.management.host", "127.0.0.1");
        values.put("quarkus.management.port", Integer.toString(stack.port("management." + process.name())));
        values.put("quarkus.oidc.api.auth-server-url", stack.keycloak().realm());
        stack.mail().forEach((name, value) -> values.put("palavra.mail." + name, value));
        if (process.isWeb()) {
            values.put("quarkus.oidc.web.auth-server-url", stack.keycloak().realm());
            values.put("quarkus.oidc.web.client-id", "palavra-web");
            values.put("quarkus.oidc.web.credentials.secret", secrets.of("web"));
        }
        values.put("palavra.service.client-secret", secrets.of("service"));
        if (stack.packaging() == Packaging.CLUSTER) {
            stack.packaging().processes().stream()
                    .filter(other -> !other.equals(process))
                    .forEach(other -> values.put(
                            "palavra.%s.url".formatted(other.name()), "http://127.0.0.1:" + httpPort(other)));
        }
        return values;
    }

    private int httpPort(Packaging.Process process) {
        return process.isWeb() ? stack.port("web") : stack.port("http." + process.name());
    }
}
