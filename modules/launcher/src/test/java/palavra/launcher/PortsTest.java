package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void shouldSayWhichPortIsBusyAndWhatToDo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = assertThrows(Refused.class, () -> Ports.require(other.getLocalPort()));

            assertEquals(
                    "Port %d is in use by another program; choose another with --port N."
                            .formatted(other.getLocalPort()),
                    refused.getMessage());
            assertTrue(Ports.answers(other.getLocalPort()));
        }
    }

    @Test
    void shouldAcceptAPortWhenNobodyHasIt() {
        var port = Ports.free();

        assertFalse(Ports.answers(port));
        assertDoesNotThrow(() -> Ports.require(port));
    }
}
