package palavra.notifications.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where mail goes. Without a host it stays here, and administrators see it. */
@ConfigMapping(prefix = "palavra.mail")
public interface MailConfig {

    /** The mail server that takes our mail. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> username();

    Optional<String> password();

    /** Whether the connection must be encrypted before anything is said; only a server on the same machine does without. */
    @WithDefault("true")
    boolean encrypted();

    /** Who it is from; answers to it are read by nobody. */
    @WithDefault("no-reply@localhost")
    String from();

    /**
     * Where answers and reports of failed delivery go, an address with at most 12 characters before the @ for which the mail
     * server hands over what comes with any {@code +ending}; nowhere when it is not set.
     */
    Optional<String> answers();

    /** What the mail server proves itself with when it hands mail over; without one nothing is taken. */
    Optional<String> incomingKey();

    /** Over how many connections a process sends when much waits. */
    @WithDefault("4")
    int connections();

    /** How long mail that is sent now waits for more of the same. */
    @WithDefault("PT5M")
    Duration gather();

    /** How often it is looked what is due; {@code off} for never. */
    @WithDefault("10s")
    String every();
}
