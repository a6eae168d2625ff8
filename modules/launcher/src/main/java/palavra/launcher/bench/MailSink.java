package palavra.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server (RFC 5321) on a free port that takes everything and remembers what it took for whom. A mail counts from the
 * moment its last line is there, before that is answered: whoever dies without the answer has sent it all the same.
 */
final class MailSink implements AutoCloseable {

    private static final int WAITING_CALLS = 50;
    private static final String MESSAGE_ID = "message-id:";

    /** A mail for one address. */
    record Taken(String to, String id) {}

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final ServerSocket door;

    MailSink() {
        try {
            door = new ServerSocket(0, WAITING_CALLS, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many mails it took since it last forgot them. */
    int count() {
        return count.get();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    void forget() {
        taken.clear();
        count.set(0);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var out = client.getOutputStream();
            say(out, "220 bench.example");
            talk(in, out);
        } catch (IOException cutOff) {
            // Who is killed says no farewell.
        }
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException {
        var to = new ArrayList<String>();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                case "EHLO", "HELO", "NOOP" -> say(out, "250 bench.example");
                case "MAIL", "RSET" -> {
                    to.clear();
                    say(out, "250 OK");
                }
                case "RCPT" -> {
                    to.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                    say(out, "250 OK");
                }
                case "DATA" -> {
                    say(out, "354 Go on");
                    take(to, messageId(in));
                    say(out, "250 Taken");
                }
                case "QUIT" -> {
                    say(out, "221 Bye");
                    return;
                }
                default -> say(out, "502 Not here");
            }
        }
    }

    private void take(List<String> to, String id) {
        to.forEach(address -> taken.add(new Taken(address, id)));
        count.addAndGet(to.size());
    }

    /** Reads a mail to its end; one that breaks off was never here. */
    private static String messageId(BufferedReader in) throws IOException {
        String id = null;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return id;
            }
            if (id == null && line.toLowerCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
                id = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        throw new IOException("The mail broke off");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
