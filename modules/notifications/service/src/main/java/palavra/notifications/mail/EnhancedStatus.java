package palavra.notifications.mail;

import java.util.regex.Pattern;

/** What a mail server says in three numbers about a mail it does not take (RFC 3463). */
public final class EnhancedStatus {

    /**
     * No such mailbox or system, no address at all, moved away, a domain that takes no mail, or a mailbox that was closed. What
     * is full, too large or unwanted today may be taken tomorrow, and 5.1.7 and 5.1.8 are about whom it comes from.
     */
    private static final Pattern GONE = Pattern.compile("5\\.(1\\.([0-46]|10)|2\\.1)");

    private EnhancedStatus() {}

    /** Whether the address it was for takes no mail and never will. */
    public static boolean isGone(String status) {
        return GONE.matcher(status).matches();
    }
}
