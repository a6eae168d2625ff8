package palavra.notifications.mail;

import java.util.UUID;

/** Where it is said that an address takes no mail, by whoever finds out: the server at once, or a report that comes back. */
public interface Bounces {

    /** Nothing more is sent there until its owner asks for it; their tray says so. */
    void refused(UUID person, String address, String why);
}
