package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private PidFile file;

    @BeforeEach
    void name() {
        file = new PidFile(folder.resolve("some.pid"));
    }

    @Test
    void shouldKnowTheProcessAgain() throws Exception {
        file.write(ProcessHandle.current());

        assertEquals(ProcessHandle.current().pid(), file.running().orElseThrow().pid());
    }

    @Test
    void shouldNotTakeAnotherProcessForOursWhenTheNumberWasUsedAgain() throws Exception {
        Files.writeString(file.path(), ProcessHandle.current().pid() + " 1");

        assertTrue(file.running().isEmpty());
    }

    @Test
    void shouldFindNobodyWhenTheFileIsMissingOrHalfWritten() throws Exception {
        assertTrue(file.running().isEmpty());

        Files.writeString(file.path(), "12");

        assertTrue(file.running().isEmpty());
    }

    @Test
    void shouldEndTheProcessAndForgetIt() throws Exception {
        var process = new ProcessBuilder("sleep", "600").start();
        file.write(process.toHandle());

        file.stop(Duration.ofSeconds(10));

        assertFalse(process.isAlive());
        assertFalse(Files.exists(file.path()));
    }
}
