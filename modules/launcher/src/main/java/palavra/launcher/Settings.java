package palavra.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Names and values in a file that only its owner can read: the ports, the secrets, what was done once. */
final class Settings {

    private final Path file;
    private final Properties values = new Properties();

    Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException unreadable) {
                throw new Refused("The settings " + file + " can't be read: " + unreadable.getMessage(), unreadable);
            }
        }
    }

    synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /** The value, made and kept when there is none yet. */
    synchronized String orMake(String name, Supplier<String> maker) {
        return get(name).orElseGet(() -> {
            var made = maker.get();
            put(name, made);
            return made;
        });
    }

    synchronized void put(String name, String value) {
        if (!value.equals(values.setProperty(name, value))) {
            write(file, values);
        }
    }

    /** All values whose names begin so, by the rest of their names. */
    synchronized Map<String, String> under(String prefix) {
        return values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), values::getProperty));
    }

    /** Puts these there, and what was there under that prefix away. */
    synchronized void replace(String prefix, Map<String, String> others) {
        values.keySet().removeIf(name -> name.toString().startsWith(prefix));
        others.forEach((name, value) -> values.setProperty(prefix + name, value));
        write(file, values);
    }

    /** Writes a properties file for another process, readable by the owner only and never seen half-written. */
    static void write(Path file, Map<?, ?> values) {
        var text = new StringBuilder();
        new TreeMap<>(values)
                .forEach((name, value) ->
                        text.append(name).append('=').append(escape(value)).append('\n'));
        try {
            var scratch = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(scratch);
            Files.createFile(
                    scratch, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(scratch, text);
            Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String escape(Object value) {
        return value.toString().replace("\\", "\\\\");
    }
}
