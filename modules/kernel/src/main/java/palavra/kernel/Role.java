package palavra.kernel;

import java.util.Locale;
import java.util.Optional;

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

    public String realmName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that realm name; empty for names that are not ours, such as the provider's own roles. */
    public static Optional<Role> ofRealmName(String name) {
        for (var role : values()) {
            if (role.realmName().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
