package palavra.launcher.visit;

/** The identity server's forms, filled in as a person would. */
public final class SignIn {

    private SignIn() {}

    /** Registers a new account through the public form, which signs in as well. */
    public static void register(Visitor visitor, String email, String password, String given, String family) {
        var login = visitor.open("/learning").fine();
        var registration = visitor.open(login.find("a[href*=registration]").attr("abs:href"))
                .fine();
        var form = registration.find("form#kc-register-form");
        var fields = Fields.none()
                .set("email", email)
                .set("password", password)
                .set("password-confirm", password)
                .set("firstName", given)
                .set("lastName", family);
        visitor.send(registration, form, fields);
    }

    /** Signs in with e-mail and password, where that is still asked for; stuck when they do not match. */
    public static Screen signIn(Visitor visitor, String email, String password) {
        var login = visitor.open("/learning").fine();
        var form = login.page().selectFirst("form#kc-form-login");
        if (form == null) {
            return login;
        }
        var arrived =
                visitor.send(login, form, Fields.none().set("username", email).set("password", password));
        if (arrived.page().selectFirst("form#kc-form-login") != null) {
            throw new Stuck("The identity server did not accept e-mail and password of " + email);
        }
        return arrived.fine();
    }
}
