package palavra.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar, and the prefix that lets root call them. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int NOBODY = 65534;

    private final Path home;
    private final List<String> prefix;

    private PostgresBinaries(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresBinaries unpacked() {
        var home = Folders.once(Build.cache().resolve("postgres-18"), PostgresBinaries::unpack);
        return new PostgresBinaries(home, prefix());
    }

    /** The command line of one of the programs: initdb, pg_ctl or postgres. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Gives the folder to the account the server runs as, and lets it pass, where that is not the one that made it. */
    void own(Path folder) {
        if (!prefix.isEmpty() && prefix.getFirst().equals("setpriv")) {
            Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()))
                    .orRefuse("chown " + folder);
            folder.getParent().toFile().setExecutable(true, false);
        }
    }

    // PostgreSQL refuses to run as root. In a user namespace of its own it sees another number for the same account,
    // so files stay owned by root; where namespaces are forbidden it runs as nobody.
    private static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        var unshare = List.of("unshare", "-U");
        if (Command.run(List.of("unshare", "-U", "true")).worked()) {
            return unshare;
        }
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private static void unpack(Path to) {
        var packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (packed == null || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new Refused("PostgreSQL is packed here for Linux on x86-64 only.");
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = to.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + to, broken);
        }
    }
}
