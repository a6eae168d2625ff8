package palavra.learning.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Refusal;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.roster.PeopleCsv.Entry;

class PeopleCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,name,cohort\nana@x.org,Ana Sousa,North\n",
                "\uFEFFemail;name;cohort\r\nana@x.org;Ana Sousa;North\r\n",
                "Name\tE-Mail\tCohort\nAna Sousa\tana@x.org\tNorth",
                "cohort,other,email,name\n North ,x, ana@x.org ,\"Ana Sousa\",more\n"
            })
    void shouldReadWhatSpreadsheetsWrite(String csv) {
        assertEquals(List.of(new Entry(2, "ana@x.org", "Ana Sousa", "North")), read(csv));
    }

    @Test
    void shouldNameLinesAsTheFileNumbersThem() {
        var entries = read("email,name\na@x.org,\"two\nlines\"\n\nb@x.org\n");
        assertEquals(List.of(2, 5), entries.stream().map(Entry::number).toList());
        assertEquals("", entries.getLast().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-x", "@me", "＝1", "\tx"})
    void shouldWriteNoFormulaAndReadItsOwnListBack(String name) {
        var person = new RosterPerson(
                UUID.randomUUID(),
                null,
                name,
                "a@x.org",
                EnrollmentState.INVITED,
                null,
                "North",
                Instant.EPOCH,
                null,
                0);
        var file = PeopleCsv.write(List.of(person));
        var text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFemail,"));
        assertTrue(text.contains(",'" + name) || text.contains(",\"'" + name), text);
        assertEquals(name.strip(), PeopleCsv.read(file).getFirst().name());
    }

    @Test
    void shouldRefuseWhatIsNoListOfPeople() {
        assertEquals("csv-without-email", code("name\nAna\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("csv-unreadable", code(new byte[0]));
        assertEquals("csv-unreadable", code("email\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("csv-not-utf8", code("email,name\na@x.org,João".getBytes(StandardCharsets.ISO_8859_1)));
        var long2001 = "email\n" + "a@x.org\n".repeat(2_001);
        assertEquals("csv-too-long", code(long2001.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Entry> read(String csv) {
        return PeopleCsv.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(byte[] csv) {
        return assertThrows(Refusal.class, () -> PeopleCsv.read(csv)).code();
    }
}
