package palavra.kernel.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Who asks, as the token of this request vouches for them. */
@RequestScoped
public class RequestActor {

    @Inject
    SecurityIdentity who;

    private Actor actor;

    /** The actor of this request, {@link Actor#anonymous()} when nobody signed in. */
    public Actor get() {
        if (actor == null) {
            actor = who.isAnonymous() ? Actor.anonymous() : known();
        }
        return actor;
    }

    /** The same, or a refusal with status 401. */
    public Actor signedIn() {
        return get().signedIn();
    }

    /** Their e-mail, where the identity provider has verified that it is theirs; null otherwise. */
    public String verifiedEmail() {
        return who.getPrincipal() instanceof JsonWebToken token
                        && Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("email_verified")))
                ? token.getClaim("email")
                : null;
    }

    private Actor known() {
        var roles = who.getRoles().stream()
                .map(Role::ofRealmName)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Actor(subjectOf(who.getPrincipal()), nameOf(who.getPrincipal()), roles);
    }

    /** A token names its person by {@code sub}; an identity that is no token, as in a test, by its principal's name. */
    private static UUID subjectOf(Principal principal) {
        try {
            return UUID.fromString(principal instanceof JsonWebToken token ? token.getSubject() : principal.getName());
        } catch (IllegalArgumentException | NullPointerException notAPerson) {
            throw Refusal.signInFirst();
        }
    }

    private static String nameOf(Principal principal) {
        if (principal instanceof JsonWebToken token) {
            return token.<String>claim("name").orElseGet(() -> String.valueOf(token.getName()));
        }
        return principal.getName();
    }
}
