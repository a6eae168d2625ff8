package palavra.notifications.mail;

import jakarta.inject.Singleton;

/** Makes and sends what is due, when a test of another package says so. */
@Singleton
public class Round {

    private final Sender sender;

    Round(Sender sender) {
        this.sender = sender;
    }

    public void work() {
        sender.make();
        sender.send();
    }
}
