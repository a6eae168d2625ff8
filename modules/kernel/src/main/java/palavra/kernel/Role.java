package palavra.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person may be on the whole platform; the realm calls each by its lower-case name. */
public enum Role {
    LEARNER,
    AUTHOR,
    TRANSLATOR,
    FACILITATOR,
    OFFICER,
    ADMINISTRATOR,
    /** Not a person: one of the platform's own processes calling another. */
    SERVICE;

    private static final Map<String, Role> BY_REALM_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Role::realmName, role -> role));

    public String realmName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that realm name; empty for names that are not ours, such as the provider's own roles. */
    public static Optional<Role> ofRealmName(String name) {
        return Optional.ofNullable(BY_REALM_NAME.get(name));
    }
}
