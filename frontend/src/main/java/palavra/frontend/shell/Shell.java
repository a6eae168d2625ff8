package palavra.frontend.shell;

import io.quarkus.qute.TemplateData;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.web.RequestActor;

/** The reader of this request as templates see them: {@code {inject:shell.language.tag}}. */
@Named("shell")
@TemplateData
@RequestScoped
public class Shell {

    @Inject
    CurrentVertxRequest current;

    @Inject
    RequestActor requestActor;

    @Inject
    SecurityIdentity who;

    @Inject
    Unread unread;

    private Language language;

    public Actor actor() {
        return requestActor.get();
    }

    public boolean isSignedIn() {
        return !actor().isAnonymous();
    }

    /** How many notices wait for the reader, at most a hundred; none for who is not signed in. */
    public int unread() {
        return isSignedIn() ? unread.of(this) : 0;
    }

    /** The reader's e-mail, where the identity provider has verified that it is theirs; null otherwise. */
    public String verifiedEmail() {
        return requestActor.verifiedEmail();
    }

    /** Whether the reader may bring courses in, so that the navigation shows where. */
    public boolean isAuthoring() {
        return actor().is(Role.AUTHOR) || actor().is(Role.ADMINISTRATOR);
    }

    /** Whether the reader may write or translate, so that the navigation shows where. */
    public boolean isTranslating() {
        return isAuthoring() || actor().is(Role.TRANSLATOR);
    }

    /** Whether the reader teaches or may, so that the navigation shows where. */
    public boolean isTeaching() {
        return isAuthoring() || actor().is(Role.FACILITATOR);
    }

    /** Whether something may wait for the reader at the desk: they translate, write, facilitate or administer. */
    public boolean isStaff() {
        return isTeaching() || actor().is(Role.TRANSLATOR);
    }

    /** The language of the interface for this reader: their choice, their account's, their browser's, or English. */
    public Language language() {
        if (language == null) {
            language = Languages.choose(cookie(Preferences.LANGUAGE), localeOfAccount(), header("Accept-Language"));
        }
        return language;
    }

    public List<Language> languages() {
        return Languages.OFFERED;
    }

    /** {@code light}, {@code dark} or {@code contrast} when the reader chose one; null leaves it to their system. */
    public String theme() {
        var theme = cookie(Preferences.THEME);
        return Preferences.isTheme(theme) ? theme : null;
    }

    /** The time zone of the reader's clock, where their browser said it; universal time, which is named too, otherwise. */
    public ZoneId zone() {
        var known = knownZone();
        return known == null ? ZoneId.of("UTC") : known;
    }

    /** The time zone their browser said, where it is one; null otherwise. */
    ZoneId knownZone() {
        var zone = cookie(Preferences.ZONE);
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : null;
    }

    /** Whether the reader's browser asks to save data: no display face, no posters, transcript first. */
    public boolean isSaving() {
        return "on".equalsIgnoreCase(header("Save-Data"));
    }

    /** The address of this page without its query, for links that come back. */
    public String here() {
        var request = request();
        return request == null ? "/" : request.path();
    }

    private String localeOfAccount() {
        return who.getPrincipal() instanceof JsonWebToken token ? token.getClaim("locale") : null;
    }

    private String cookie(String name) {
        var request = request();
        var cookie = request == null ? null : request.getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private String header(String name) {
        var request = request();
        return request == null ? null : request.getHeader(name);
    }

    private HttpServerRequest request() {
        return current.getCurrent() == null ? null : current.getCurrent().request();
    }
}
