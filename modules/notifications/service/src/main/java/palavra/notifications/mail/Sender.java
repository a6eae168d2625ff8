package palavra.notifications.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Makes letters of what is due and sends them, one transaction each. Several processes may do so at once: each holds the
 * row of the letter it sends, and a process that dies lets go of it.
 */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int SECONDS = 120;

    private enum Next {
        MORE,
        REST
    }

    private final Letters letters;
    private final PostOffice office;
    private final Bounces bounces;

    Sender(Letters letters, PostOffice office, Bounces bounces) {
        this.letters = letters;
        this.office = office;
        this.bounces = bounces;
    }

    @Scheduled(
            every = "{palavra.mail.every:10s}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        make();
        send();
    }

    @Scheduled(every = "12h", delayed = "15m")
    void forget() {
        letters.forget();
    }

    /** Makes every letter that is due. */
    void make() {
        while (QuarkusTransaction.requiringNew().call(letters::make) > 0) {
            LOG.debug("Letters made");
        }
    }

    /** Sends every letter that waits, until there is none or nobody takes them. */
    void send() {
        while (QuarkusTransaction.requiringNew().timeout(SECONDS).call(this::one) == Next.MORE) {
            LOG.trace("A letter sent");
        }
        office.rest();
    }

    private Next one() {
        var next = letters.next();
        if (next.isEmpty()) {
            return Next.REST;
        }
        var letter = next.get();
        try {
            if (!letter.notices().isEmpty()) {
                office.send(letter);
            }
            letters.sent(letter);
            return Next.MORE;
        } catch (Post.NotTaken failure) {
            LOG.warnf("Letter %s was not taken: %s", letter.id(), failure.getMessage());
            return after(letter, failure);
        }
    }

    private Next after(Letter letter, Post.NotTaken failure) {
        switch (failure.then()) {
            case GIVE_UP -> {
                letters.failed(letter, failure.getMessage());
                bounces.refused(letter.person(), letter.address(), failure.getMessage());
            }
            case LATER, REST -> letters.later(letter, failure.getMessage());
        }
        return failure.then() == Post.NotTaken.Then.REST ? Next.REST : Next.MORE;
    }
}
