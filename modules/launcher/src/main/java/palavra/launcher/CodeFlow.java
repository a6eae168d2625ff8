package palavra.launcher;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a person in as a browser would: the authorization code flow of OpenID Connect with PKCE (RFC 7636). */
public final class CodeFlow {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String endpoints;
    private final String client;
    private final String secret;
    private final String redirect;

    public CodeFlow(String realm, String client, String secret, String redirect) {
        this.endpoints = realm + "/protocol/openid-connect";
        this.client = client;
        this.secret = secret;
        this.redirect = redirect;
    }

    /** The access token of the person; refuses when e-mail and password do not match. */
    public String signIn(String email, String password) {
        var verifier = random();
        var page = Http.send(Http.request(authorization(verifier), null).GET().build());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new Refused("The identity server showed no sign-in form (status " + page.statusCode() + ").");
        }
        var answer = Http.send(submission(form.group(1).replace("&amp;", "&"), cookies(page), email, password));
        var code = answer.headers().firstValue("Location").map(CODE::matcher).filter(found -> found.find());
        if (code.isEmpty()) {
            throw new Refused("The identity server did not accept e-mail and password of " + email + ".");
        }
        return exchange(code.get().group(1), verifier);
    }

    private String authorization(String verifier) {
        return endpoints + "/auth?"
                + Http.form(new TreeMap<>(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        client,
                        "redirect_uri",
                        redirect,
                        "scope",
                        "openid profile email",
                        "state",
                        random(),
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256")));
    }

    private static HttpRequest submission(String address, String cookies, String email, String password) {
        var body = Http.form(Map.of("username", email, "password", password));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    // The cookies are Secure and the address is plain HTTP; browsers make the same exception for localhost.
    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private String exchange(String code, String verifier) {
        var fields = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                client,
                "client_secret",
                secret,
                "redirect_uri",
                redirect,
                "code",
                code,
                "code_verifier",
                verifier);
        return Http.json(Http.formPost(endpoints + "/token", fields))
                .get("access_token")
                .asText();
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
