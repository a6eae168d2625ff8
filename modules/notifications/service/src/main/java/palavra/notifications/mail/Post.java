package palavra.notifications.mail;

import jakarta.mail.internet.MimeMessage;

/** What carries mail away, in the hands of one thread. */
interface Post extends AutoCloseable {

    /** Takes it for good when it returns. */
    void take(Letter letter, Composer.Words words, MimeMessage message) throws NotTaken;

    /** Says that nothing more comes for now. */
    @Override
    default void close() {}

    /** Why mail was not taken, and what to do about it. */
    final class NotTaken extends Exception {

        enum Then {
            /** The address takes no mail and never will. */
            GIVE_UP,
            /** This one later, others now. */
            LATER,
            /** All later: nobody is there. */
            REST
        }

        private final Then then;

        NotTaken(Then then, String why) {
            super(why);
            this.then = then;
        }

        Then then() {
            return then;
        }
    }
}
