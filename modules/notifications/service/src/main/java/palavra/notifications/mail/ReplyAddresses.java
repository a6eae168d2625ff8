package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The addresses at which letters are answered: {@code answers+TOKEN@…}, the token being the letter's sealed id. So it stands for
 * one person and one discussion and ends with the letter's time. Digits and small letters only, because some servers change
 * capitals; 50 of them, because what is before the @ has at most 64 (RFC 5321).
 */
@ApplicationScoped
public class ReplyAddresses {

    private static final Pattern ADDRESS = Pattern.compile("[^@+]+\\+([0-9a-z]{1,52})@.*");

    private final MailConfig config;
    private final Seal seal;

    ReplyAddresses(MailConfig config, @ConfigProperty(name = "palavra.pseudonym-key") String secret) {
        this.config = config;
        this.seal = new Seal("palavra.mail.reply", secret);
    }

    /** Where that letter is answered; empty where answers are read by nobody. */
    Optional<String> of(UUID letter) {
        var token = new BigInteger(1, seal.of(letter)).toString(Character.MAX_RADIX);
        return config.answers().map(address -> address.replaceFirst("@", "+" + token + "@"));
    }

    /** The letter that is answered at that address; empty for an address that is none of these. */
    public Optional<UUID> letter(String address) {
        var parts = ADDRESS.matcher(address.toLowerCase(Locale.ROOT));
        return parts.matches() ? seal.open(bytes(parts.group(1))) : Optional.empty();
    }

    private static byte[] bytes(String token) {
        var number = new BigInteger(token, Character.MAX_RADIX).toByteArray();
        var first = number.length > Seal.BYTES && number[0] == 0 ? 1 : 0;
        var bytes = Arrays.copyOfRange(number, first, number.length);
        if (bytes.length >= Seal.BYTES) {
            return bytes;
        }
        var padded = new byte[Seal.BYTES];
        System.arraycopy(bytes, 0, padded, Seal.BYTES - bytes.length, bytes.length);
        return padded;
    }
}
