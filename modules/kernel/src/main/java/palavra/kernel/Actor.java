package palavra.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks: the person behind a request as the identity provider vouches for them.
 *
 * @param id the provider's subject, or {@link #NOBODY} when nobody signed in
 * @param name the display name the person chose; empty for nobody
 * @param roles realm roles only; rights in one institution or run are grants kept by {@code courses}
 */
public record Actor(UUID id, String name, Set<Role> roles) {

    public static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor anonymous() {
        return new Actor(NOBODY, "", Set.of());
    }

    public boolean isAnonymous() {
        return id.equals(NOBODY);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** This actor, when signed in; otherwise a refusal with status 401. */
    public Actor signedIn() {
        if (isAnonymous()) {
            throw Refusal.signInFirst();
        }
        return this;
    }

    /** This actor, when they hold one of the roles; otherwise a refusal with status 403. */
    public Actor having(Role... anyOf) {
        for (var role : anyOf) {
            if (is(role)) {
                return this;
            }
        }
        signedIn();
        throw Refusal.notAllowed();
    }
}
