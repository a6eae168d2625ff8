package palavra.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two commands from changing one installation at the same time; the system frees it when a command dies. */
record Alone(FileChannel channel, FileLock lock) implements AutoCloseable {

    static Alone in(Path data) {
        try {
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Refused("Another ./palavra command is working on " + data + "; wait for it to end.");
            }
            return new Alone(channel, lock);
        } catch (IOException broken) {
            throw new Refused("The folder " + data + " can't be locked: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new Refused("The lock can't be given back: " + gone.getMessage(), gone);
        }
    }
}
