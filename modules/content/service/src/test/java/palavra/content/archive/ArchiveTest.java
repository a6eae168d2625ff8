package palavra.content.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Refusal;

class ArchiveTest {

    private static final long MB = 1 << 20;

    @TempDir
    Path work;

    @TempDir
    Path packages;

    @AfterEach
    void shouldLeaveNothingBehind() throws IOException {
        try (var left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tar", "zip"})
    void shouldUnpackNamesOfAnyScript(String kind) throws IOException {
        var names = Set.of("course/course.xml", "course/static/edX – Näin se toimii [ไทย].srt", "course/a b-c.txt");
        try (var archive = Archive.unpack(packed(kind, names.toArray(String[]::new)), Limits.DEFAULT, work)) {
            assertEquals(names, archive.names());
            assertEquals("course/", archive.folderOf("course.xml").orElseThrow());
            assertArrayEquals(
                    new byte[] {'x'},
                    Files.readAllBytes(archive.find("course/a b-c.txt").orElseThrow()));
        }
    }

    @Test
    void shouldFindTheOuterFolderWhereARunIsNamedCourse() throws IOException {
        var file = packed("tar", "course/course.xml", "course/course/course.xml");
        try (var archive = Archive.unpack(file, Limits.DEFAULT, work)) {
            assertEquals("course/", archive.folderOf("course.xml").orElseThrow());
        }
        try (var archive = Archive.unpack(packed("zip", "course.xml", "course/course.xml"), Limits.DEFAULT, work)) {
            assertEquals("", archive.folderOf("course.xml").orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tar, ../evil.txt, archive-path-escape",
        "zip, ../evil.txt, archive-path-escape",
        "tar, a/../../evil.txt, archive-path-escape",
        "zip, a/.., archive-path-escape",
        "tar, a/../b.txt, archive-path-escape",
        "tar, /etc/passwd, archive-path-absolute",
        "zip, /etc/passwd, archive-path-absolute",
        "tar, //host/share, archive-path-absolute",
        "tar, C:/evil.txt, archive-path-drive",
        "zip, c:evil.txt, archive-path-drive",
        "tar, ..\\evil.txt, archive-path-backslash",
        "tar, a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q, archive-path-too-deep",
        "zip, a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q, archive-path-too-deep",
    })
    void shouldRefuseHostilePaths(String kind, String name, String code) throws IOException {
        assertRefused(code, packed(kind, "good.txt", name), Limits.DEFAULT);
    }

    @Test
    void shouldRefuseControlCharactersAndLongPaths() throws IOException {
        assertRefused("archive-path-control", packed("zip", "a\u0000b.txt"), Limits.DEFAULT);
        assertRefused("archive-path-control", packed("tar", "a\nb.txt"), Limits.DEFAULT);
        assertRefused("archive-path-too-long", packed("tar", "a".repeat(401)), Limits.DEFAULT);
        assertRefused("archive-path-too-long", packed("zip", "ä".repeat(401)), Limits.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"2, archive-link", "1, archive-link", "3, archive-device", "4, archive-device", "6, archive-device"})
    void shouldRefuseLinksAndDevicesInTar(char type, String code) throws IOException {
        var file = packages.resolve("special.tar.gz");
        try (var tar = tar(file)) {
            var entry = new TarArchiveEntry("link", (byte) type);
            entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        assertRefused(code, file, Limits.DEFAULT);
    }

    @Test
    void shouldRefuseLinksInZip() throws IOException {
        var file = packages.resolve("link.zip");
        try (var zip = new ZipArchiveOutputStream(file.toFile())) {
            var entry = new ZipArchiveEntry("link");
            entry.setUnixMode(0120777);
            zip.putArchiveEntry(entry);
            zip.write("/etc/passwd".getBytes());
            zip.closeArchiveEntry();
        }
        assertRefused("archive-link", file, Limits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tar", "zip"})
    void shouldStopBombsWhileTheyUnpack(String kind) throws IOException {
        var file = packages.resolve("bomb." + kind);
        writeZeros(kind, file, 64 * MB);
        assertTrue(Files.size(file) < MB);
        assertRefused("archive-ratio", file, Limits.DEFAULT);
        assertRefused("archive-file-too-big", file, new Limits(10, 512 * MB, MB, 1_000_000, 0, 16, 400));
        assertRefused("archive-too-big", file, new Limits(10, MB, 512 * MB, 1_000_000, 0, 16, 400));
    }

    @Test
    void shouldCountOverlappingFilesEachTime() throws IOException {
        var file = packages.resolve("overlap.zip");
        writeZeros("zip", file, 4 * MB);
        var bytes = Files.readAllBytes(file);
        Files.write(file, withDirectoryRepeated(bytes, 50));
        var refused = assertThrows(Refusal.class, () -> Archive.unpack(file, Limits.DEFAULT, work));
        assertTrue(
                Set.of("archive-ratio", "archive-duplicate", "archive-broken").contains(refused.code()),
                refused.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tar", "zip"})
    void shouldRefuseMoreFilesThanAllowed(String kind) throws IOException {
        var names = new String[11];
        for (var i = 0; i < names.length; i++) {
            names[i] = "f" + i;
        }
        assertRefused("archive-too-many-files", packed(kind, names), new Limits(10, MB, MB, 1_000_000, MB, 16, 400));
    }

    @Test
    void shouldRefuseAMillionFilesBeforeLoadingTheirDirectory() throws IOException {
        var file = packages.resolve("million.zip");
        try (var out = Files.newOutputStream(file)) {
            var directory = directoryEntries(1_000_000);
            out.write(directory);
            out.write(endRecord(3, directory.length, 0));
        }
        assertRefused("archive-too-many-files", file, Limits.DEFAULT);
    }

    @Test
    void shouldRefuseAbsurdHeaders() throws IOException {
        var file = packages.resolve("header.tar.gz");
        try (var tar = tar(file)) {
            var entry = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            entry.setSize(8 * MB);
            tar.putArchiveEntry(entry);
            tar.write(new byte[(int) (8 * MB)]);
            tar.closeArchiveEntry();
        }
        assertRefused("archive-broken", file, Limits.DEFAULT);
    }

    @Test
    void shouldRefuseWhatIsNoArchive() throws IOException {
        var file = packages.resolve("x");
        for (var content : List.of("", "P", "hello world, no archive", "<course/>")) {
            Files.writeString(file, content);
            assertRefused("archive-format", file, Limits.DEFAULT);
        }
        Files.writeString(file, "PK\u0003\u0004 and then nothing of use");
        assertRefused("archive-broken", file, Limits.DEFAULT);
        var whole = Files.readAllBytes(packed("tar", "a", "b", "c"));
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused("archive-broken", file, Limits.DEFAULT);
    }

    @Test
    void shouldRefuseTheSameNameTwice() throws IOException {
        assertRefused("archive-duplicate", packed("tar", "a", "./a"), Limits.DEFAULT);
    }

    @Test
    void shouldKeepAnArchiveInTheArchiveAsAFile() throws IOException {
        var inner = Files.readAllBytes(packed("zip", "../evil"));
        var file = packages.resolve("outer.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
        }
        try (var archive = Archive.unpack(file, Limits.DEFAULT, work)) {
            assertEquals(Set.of("inner.zip"), archive.names());
        }
    }

    @Test
    void shouldSweepWhatADeadProcessLeft() throws IOException {
        var file = packed("zip", "a.txt");
        Archive.unpack(file, Limits.DEFAULT, work);
        Archive.sweep(work, Instant.EPOCH);
        assertEquals(1, work.toFile().list().length);
        Archive.sweep(work, Instant.MAX);
    }

    private void assertRefused(String code, Path file, Limits limits) {
        var refused = assertThrows(Refusal.class, () -> Archive.unpack(file, limits, work));
        assertEquals(code, refused.code());
        assertEquals(400, refused.status());
    }

    private Path packed(String kind, String... names) throws IOException {
        var file = Files.createTempFile(packages, "some", "." + kind);
        if (kind.equals("zip")) {
            try (var zip = new ZipArchiveOutputStream(file.toFile())) {
                for (var name : names) {
                    zip.putArchiveEntry(new ZipArchiveEntry(name));
                    zip.write('x');
                    zip.closeArchiveEntry();
                }
            }
        } else {
            try (var tar = tar(file)) {
                for (var name : names) {
                    var entry = new TarArchiveEntry(name, true);
                    entry.setName(name);
                    entry.setSize(1);
                    tar.putArchiveEntry(entry);
                    tar.write('x');
                    tar.closeArchiveEntry();
                }
            }
        }
        return file;
    }

    private static TarArchiveOutputStream tar(Path file) throws IOException {
        var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
        return tar;
    }

    private static void writeZeros(String kind, Path file, long size) throws IOException {
        if (kind.equals("zip")) {
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("zeros"));
                zeros(zip, size);
            }
        } else {
            try (var tar = tar(file)) {
                var entry = new TarArchiveEntry("zeros");
                entry.setSize(size);
                tar.putArchiveEntry(entry);
                zeros(tar, size);
                tar.closeArchiveEntry();
            }
        }
    }

    private static void zeros(OutputStream out, long size) throws IOException {
        var buffer = new byte[1 << 16];
        for (var left = size; left > 0; left -= buffer.length) {
            out.write(buffer);
        }
    }

    /** A zip whose directory names its only file many times, each under another name, all over the same bytes. */
    private static byte[] withDirectoryRepeated(byte[] zip, int times) {
        var buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.length - 22;
        var start = buffer.getInt(end + 16);
        var result = ByteBuffer.allocate(start + (end - start) * times + 22).order(ByteOrder.LITTLE_ENDIAN);
        result.put(zip, 0, start);
        for (var i = 0; i < times; i++) {
            var at = result.position();
            result.put(zip, start, end - start);
            result.put(at + 46, (byte) ('A' + i));
        }
        result.put(endRecord(times, (end - start) * times, start));
        return result.array();
    }

    private static byte[] directoryEntries(int count) {
        var entries = ByteBuffer.allocate(count * 47).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i < count; i++) {
            entries.putInt(0x02014b50).position(entries.position() + 24);
            entries.putShort((short) 1).position(entries.position() + 16);
            entries.put((byte) 'a');
        }
        // A zip begins with the letters of a local header; a directory entry does too.
        return entries.array();
    }

    private static byte[] endRecord(int entries, int size, int offset) {
        return ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(size)
                .putInt(offset)
                .putShort((short) 0)
                .array();
    }
}
