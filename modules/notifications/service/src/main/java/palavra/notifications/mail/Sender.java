package palavra.notifications.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Makes letters of what is due and sends them, one transaction each. Several processes may do so at once: each holds the
 * row of the letter it sends, and a process that dies lets go of it.
 */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    /** Longer than a mail server may take for its dozen answers together: what is undone after the last is sent again. */
    private static final int SECONDS = 2 * 60 * 60;

    private enum Next {
        MORE,
        REST
    }

    private final Letters letters;
    private final PostOffice office;
    private final Bounces bounces;
    private final Semaphore connections;

    Sender(Letters letters, PostOffice office, Bounces bounces, MailConfig config) {
        this.letters = letters;
        this.office = office;
        this.bounces = bounces;
        this.connections = new Semaphore(config.connections());
    }

    /** Again while a mail server still thinks about a letter: the others do not wait for it. */
    @Scheduled(every = "{palavra.mail.every:10s}", delayed = "5s")
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

    /** Sends every letter that waits, over as many connections as that needs and are free, until nobody takes more. */
    void send() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rounds = Stream.generate(() -> CompletableFuture.runAsync(this::round, threads))
                    .limit(letters.waiting(connections.availablePermits()))
                    .toList();
            rounds.forEach(CompletableFuture::join);
        }
    }

    private void round() {
        if (!connections.tryAcquire()) {
            return;
        }
        try (var post = office.open()) {
            while (one(post) == Next.MORE) {
                LOG.trace("A letter sent");
            }
        } finally {
            connections.release();
        }
    }

    /** A letter that fails as no letter should is tried again later, like others: it must not hold up those behind it. */
    private Next one(Post post) {
        var held = new AtomicReference<Letters.Waiting>();
        try {
            return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> one(post, held));
        } catch (RuntimeException failure) {
            var letter = held.get();
            if (letter == null) {
                throw failure;
            }
            LOG.errorf(failure, "Letter %s failed", letter.id());
            QuarkusTransaction.requiringNew().run(() -> letters.later(letter, failure.toString()));
            return Next.MORE;
        }
    }

    /**
     * That it is sent is written before the server is asked, and holds with the commit: between the server's answer and the end
     * of doubt lies that one word, and nothing else in which a process could die.
     */
    private Next one(Post post, AtomicReference<Letters.Waiting> held) {
        var next = letters.next();
        if (next.isEmpty()) {
            return Next.REST;
        }
        held.set(next.get());
        var letter = letters.read(next.get());
        letters.sent(letter);
        try {
            if (!letter.notices().isEmpty()) {
                office.send(letter, post);
            }
            return Next.MORE;
        } catch (Post.NotTaken failure) {
            LOG.warnf("Letter %s was not taken: %s", letter.id(), failure.getMessage());
            letters.notSent(letter);
            return after(next.get(), letter, failure);
        }
    }

    private Next after(Letters.Waiting waiting, Letter letter, Post.NotTaken failure) {
        switch (failure.then()) {
            case GIVE_UP -> {
                letters.failed(letter, failure.getMessage());
                bounces.refused(letter.person(), letter.address(), failure.getMessage());
            }
            case LATER, REST -> letters.later(waiting, failure.getMessage());
        }
        return failure.then() == Post.NotTaken.Then.REST ? Next.REST : Next.MORE;
    }
}
