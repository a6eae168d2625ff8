package palavra.content.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.studio.Community;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioEdition;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** A course with two Portuguese editions, which differ by whom they are for. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DedicationTest {

    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));
    private static final Actor BELA = new Actor(Tokens.id("Bela"), "Bela", Set.of(Role.AUTHOR));

    @Inject
    Studio studio;

    private UUID beira;

    @BeforeEach
    void begin() {
        var title = "Rain " + UUID.randomUUID();
        var course = studio.begin(AMINA, new NewCourse(title, "Open Wells", title, Language.ENGLISH))
                .id();
        studio.follow(AMINA, course, new NewEdition(Language.PORTUGUESE, "", "Chuva"));
        beira = named(studio.follow(AMINA, course, new NewEdition(Language.PORTUGUESE, "Beira", "Chuva")), "Beira")
                .id();
    }

    @Test
    void shouldSayWhomAnEditionIsForAfterItsBeginning() {
        var changed = studio.dedicate(AMINA, beira, new Community("Beira", " Cooperativas rurais "));
        assertEquals(beira, named(changed, "Cooperativas rurais").id());
    }

    @Test
    void shouldRefuseWhatWouldMakeTwoEditionsLookAlikeAndWhoDoesNotWriteTheCourse() {
        assertEquals("edition-exists", refused(AMINA, "Beira", ""));
        assertEquals("changed-meanwhile", refused(AMINA, "Sofala", "Beira norte"));
        assertEquals("title-too-long", refused(AMINA, "Beira", "b".repeat(301)));
        assertEquals("not-found", refused(BELA, "Beira", "Beira norte"));
        studio.dedicate(AMINA, beira, new Community("Beira", "Beira"));
    }

    private String refused(Actor actor, String was, String now) {
        return assertThrows(Refusal.class, () -> studio.dedicate(actor, beira, new Community(was, now)))
                .code();
    }

    private static StudioEdition named(StudioCourse course, String community) {
        return course.editions().stream()
                .filter(edition -> edition.community().equals(community))
                .findFirst()
                .orElseThrow();
    }
}
