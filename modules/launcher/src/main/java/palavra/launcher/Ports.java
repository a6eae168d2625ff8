package palavra.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback TCP ports: free ones for the parts, and clear words about a busy one. */
public final class Ports {

    private static final int CONNECT_MILLIS = 500;
    private static final int FIRST_FREE = 20_000;
    private static final int FIRST_OUTGOING = 32_768;
    private static final int MOST_TRIES = 200;

    private Ports() {}

    /**
     * A port that nobody listens on at this moment, from below those that systems give to outgoing connections: none of
     * them takes it before its server does.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FIRST_FREE, FIRST_OUTGOING)
                .limit(MOST_TRIES)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new Refused("This machine has no free loopback port."));
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    /** Whether somebody accepts connections on that loopback port. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Refuses with one clear line when the port can't be had. */
    public static void require(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException busy) {
            throw new Refused(
                    "Port %d is in use by another program; choose another with --port N.".formatted(port), busy);
        }
    }
}
