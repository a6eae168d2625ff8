package palavra.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.BlockKind;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.SeenField;
import palavra.content.api.translation.State;
import palavra.content.api.translation.TargetText;
import palavra.content.api.translation.Translation;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** The about page and the words of certificates are translated text by text, like everything else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PagesTest {

    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));
    private static final Actor RITA = new Actor(Tokens.id("Rita"), "Rita", Set.of(Role.ADMINISTRATOR));
    private static final Signatory ANA = new Signatory("Ana Machel", "Head of course", "Institute of Waters");
    private static final Signatory RUI = new Signatory("Rui Tembe", "Rector", "");

    @Inject
    Studio studio;

    @Inject
    Translation desk;

    @Inject
    Sql sql;

    private UUID course;
    private UUID source;
    private UUID follower;

    @BeforeEach
    void begin() {
        var title = "Rain " + UUID.randomUUID();
        var begun = studio.begin(AMINA, new NewCourse(title, "Open Wells", title, Language.ENGLISH));
        course = begun.id();
        source = begun.editions().getFirst().id();
        follower = studio.follow(AMINA, course, new NewEdition(Language.PORTUGUESE, "", "Chuva"))
                .editions()
                .getLast()
                .id();
    }

    @Test
    void shouldTranslateTheAboutPageTextByText() {
        describe(source, "Clean water.", "For **all** of us.", List.of("Measure a roof.", "Keep a tank clean."));
        publish(source);
        assertEquals(State.APPROVED, field("about", "title").state());
        assertEquals("Chuva", field("about", "title").target());
        assertEquals("For <1>all</1> of us.", field("about", "html/1").source());
        translate("about", "lead", "Água limpa.");
        translate("about", "ability/2", "Manter limpa uma cisterna.");

        var about = studio.about(AMINA, follower);
        assertTrue(about.isFollowing());
        assertEquals("Água limpa.", about.lead());
        assertEquals(List.of("Manter limpa uma cisterna."), about.abilities());
        assertEquals("", about.overview());
        assertEquals(1, told("edition-described", follower, "Manter limpa"));

        translate("about", "html/1", "Para <1>todos</1> nós.");
        assertEquals("Para **todos** nós.", studio.about(AMINA, follower).overview());
    }

    @Test
    void shouldMarkStaleWhatTheAboutPageSaysOtherwiseAndNothingElse() {
        describe(source, "Clean water.", "One.\n\nTwo.", List.of("Measure a roof."));
        publish(source);
        translate("about", "lead", "Água limpa.");
        translate("about", "html/2", "Dois.");
        translate("about", "ability/1", "Medir um telhado.");

        describe(source, "Clean water for all.", "Before.\n\nOne.\n\nTwo.", List.of("Find one.", "Measure a roof."));
        assertEquals(State.STALE, field("about", "lead").state());
        assertEquals(State.APPROVED, field("about", "html/2").state());
        assertEquals(State.APPROVED, field("about", "ability/1").state());
        assertEquals(State.MISSING, field("about", "ability/2").state());
        var overview = studio.about(AMINA, follower).overview();
        assertTrue(overview.contains("lang=\"en\"") && overview.contains("Dois."), overview);
    }

    @Test
    void shouldKeepAPageOfItsOwnAndAskBeforeItFollowsAgain() {
        describe(source, "Clean water.", "", List.of());
        publish(source);
        translate("about", "lead", "Água limpa.");
        describe(follower, "A nossa água.", "", List.of());
        assertEquals(State.ADAPTED, field("about", "lead").state());
        describe(source, "Clean water for all.", "", List.of());
        assertEquals("A nossa água.", studio.about(AMINA, follower).lead());
        assertTrue(studio.about(AMINA, follower).isStale());

        var task = desk.tasks(AMINA, follower).getFirst();
        desk.decide(AMINA, follower, task.id(), ReviewTask.Decision.TAKE);
        assertEquals("Água limpa.", studio.about(AMINA, follower).lead());
        assertTrue(studio.about(AMINA, follower).isFollowing());
        assertEquals(State.STALE, field("about", "lead").state());
        assertEquals(
                "page-hidden",
                refused(() -> desk.adapt(
                        AMINA, follower, block("about"), new Adaptation(Adaptation.Kind.HIDDEN, "Not for us"))));
    }

    @Test
    void shouldNotPublishACertificateThatIsNotTranslated() {
        word(source, "Certificate of rain", "{name} worked for {hours} hours.", ANA, RUI);
        publish(source);
        assertEquals(1, told("certificate-worded", source, "Certificate of rain"));
        assertTrue(field("certificate", "statement").graded());
        desk.gate(AMINA, follower, new Gate(100, 100, false));
        assertEquals("gate-closed", refused(() -> publish(follower)));

        save("certificate", "statement", "{nome} trabalhou {hours} horas.");
        assertEquals(
                "placeholder",
                field("certificate", "statement").checks().getFirst().kind());
        assertEquals(
                "placeholder-unknown",
                refused(() -> desk.send(
                        AMINA,
                        follower,
                        List.of(field("certificate", "statement").key()))));
        translate("certificate", "statement", "{name} trabalhou {hours} horas.");
        translate("certificate", "title", "Certificado de chuva");
        fields("certificate").stream()
                .filter(field -> field.part().equals("role"))
                .forEach(field -> translate(
                        "certificate", field.key().name(), field.source().equals("Rector") ? "Reitor" : "Diretora"));
        publish(follower);
        assertEquals(1, told("certificate-worded", follower, "Reitor"));
        var words = studio.wording(AMINA, follower).words();
        assertEquals("Certificado de chuva", words.title());
        assertEquals(
                new Signatory("Ana Machel", "Diretora", "Institute of Waters"),
                words.signatories().getFirst());

        word(source, "Certificate of rain", "{name} worked for {hours} hours.", RUI, ANA);
        publish(source);
        assertEquals(0, desk.desk(AMINA, follower, Filter.ALL).counts().getOrDefault(State.STALE, 0));
        word(source, "Certificate of much rain", "{name} worked for {hours} hours.", RUI, ANA);
        assertEquals(1, studio.changes(AMINA, source).changes().size());
        assertEquals(State.APPROVED, field("certificate", "title").state());
        publish(source);
        assertEquals(State.STALE, field("certificate", "title").state());
        assertEquals("gate-closed", refused(() -> publish(follower)));
    }

    @Test
    void shouldKeepWhatAnEditionSaysOnItsOwnCertificates() {
        unit();
        word(source, "Certificate of rain", "", ANA);
        publish(source);
        word(follower, "O nosso certificado", "");
        assertEquals(State.ADAPTED, field("certificate", "title").state());
        publish(follower);
        assertEquals(1, told("certificate-worded", follower, "O nosso certificado"));
        word(source, "Certificate of much rain", "", ANA);
        assertTrue(studio.wording(AMINA, follower).isStale());
        word(source, "", "");
        publish(source);
        assertTrue(fields("certificate").isEmpty());
        decide(ReviewTask.Decision.TAKE);
        publish(follower);
        assertEquals(CertificateWording.NONE, studio.wording(AMINA, follower).words());
    }

    @Test
    void shouldGoOnPrintingWhatItKeepsOfACertificateThatTheSourceWithdrew() {
        unit();
        word(source, "Certificate of rain", "{name} knows rain.");
        publish(source);
        translate("certificate", "title", "Certificado de chuva");
        translate("certificate", "statement", "{name} conhece a chuva.");
        publish(follower);
        word(source, "", "");
        publish(source);
        publish(follower);
        assertEquals(CertificateWording.NONE, studio.wording(AMINA, follower).words());

        decide(ReviewTask.Decision.KEEP);
        publish(follower);
        assertEquals(2, told("certificate-worded", follower, "{name} conhece a chuva."));
        assertFalse(studio.wording(AMINA, follower).isStale());
    }

    @Test
    void shouldOfferToKeepOnlyWhatHasAPlaceStill() {
        var unit = unit();
        publish(source);
        desk.save(AMINA, follower, new FieldKey(unit, "title"), new TargetText("Chuva", 0));
        studio.delete(AMINA, source, unit);
        publish(source);
        assertFalse(desk.tasks(AMINA, follower).getFirst().keepable());
    }

    /** A unit, so that the course has more to publish than its pages; its edition may be published without it. */
    private UUID unit() {
        UUID parent = null;
        for (var kind : List.of(BlockKind.SECTION, BlockKind.SUBSECTION, BlockKind.UNIT)) {
            parent = studio.add(AMINA, source, new NewBlock(kind, "", "Rain", new Place(parent, null)))
                    .id();
        }
        desk.gate(AMINA, follower, new Gate(100, 100, true));
        return parent;
    }

    private void decide(ReviewTask.Decision decision) {
        var task = desk.tasks(AMINA, follower).getFirst();
        assertTrue(task.keepable());
        desk.decide(AMINA, follower, task.id(), decision);
        assertEquals(List.of(), desk.tasks(AMINA, follower));
    }

    @Test
    void shouldRefuseWhatCanNotBePrinted() {
        assertEquals("placeholder-unknown", refused(() -> word(source, "", "{name} and {salary}")));
        assertEquals("placeholder-unknown", refused(() -> word(source, "", "{name.toString()}")));
        assertEquals("placeholder-unknown", refused(() -> word(source, "", "{{name}}")));
        assertEquals("line-too-long", refused(() -> word(source, "t".repeat(121), "")));
        assertEquals("line-too-long", refused(() -> word(source, "", "s".repeat(501))));
        assertEquals("signatory-unnamed", refused(() -> word(source, "", "", new Signatory("", "Rector", ""))));
        assertEquals("signatory-twice", refused(() -> word(source, "", "", ANA, ANA)));
        assertEquals(
                "changed-meanwhile",
                refused(() -> studio.word(AMINA, source, new EditionWording(CertificateWording.NONE, 7, null, null))));
        var stranger = new Actor(UUID.randomUUID(), "Bela", Set.of(Role.AUTHOR));
        assertEquals("not-found", refused(() -> studio.wording(stranger, source)));
    }

    @Test
    void shouldGoOutAsXliffComeBackAndBeRemembered() throws Exception {
        describe(source, "Clean water.", "", List.of("Measure a roof."));
        word(source, "Clean water.", "{name} knows rain.", ANA);
        publish(source);
        translate("about", "lead", "Água limpa.");
        assertNotEquals(0, desk.draft(AMINA, follower, "memory"));
        assertEquals("Água limpa.", field("certificate", "title").target());
        assertTrue(field("certificate", "title").machine());

        var file = new String(desk.xliff(AMINA, follower, Filter.ALL), StandardCharsets.UTF_8);
        assertTrue(file.contains("{name} knows rain.") && file.contains("Measure a roof."), file);
        var sent = Files.createTempFile("pages", ".xlf");
        Files.writeString(sent, file);
        assertEquals(0, desk.importXliff(AMINA, follower, sent).changed());
        Files.delete(sent);
        assertFalse(desk.desk(AMINA, follower, Filter.ALL).ready());
    }

    private void translate(String page, String name, String text) {
        save(page, name, text);
        var key = field(page, name).key();
        desk.send(AMINA, follower, List.of(key));
        desk.approve(
                RITA, follower, List.of(new SeenField(key, field(page, name).version())));
    }

    private void save(String page, String name, String text) {
        var field = field(page, name);
        desk.save(AMINA, follower, field.key(), new TargetText(text, field.version()));
    }

    private Field field(String page, String name) {
        return fields(page).stream()
                .filter(one -> one.key().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Field> fields(String page) {
        return desk.unit(AMINA, follower, course).blocks().stream()
                .filter(block -> block.type().equals(page))
                .flatMap(block -> block.fields().stream())
                .toList();
    }

    private UUID block(String page) {
        return fields(page).getFirst().key().block();
    }

    private void describe(UUID edition, String lead, String overview, List<String> abilities) {
        var now = studio.about(AMINA, edition);
        studio.describe(
                AMINA,
                edition,
                new EditionAbout(now.title(), "", lead, overview, abilities, now.version(), null, null));
    }

    private void word(UUID edition, String title, String statement, Signatory... signatories) {
        var version = studio.wording(AMINA, edition).version();
        var words = new CertificateWording(title, statement, List.of(signatories));
        studio.word(AMINA, edition, new EditionWording(words, version, null, null));
    }

    private void publish(UUID edition) {
        studio.publish(AMINA, edition, new Release("", null));
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    private long told(String what, UUID of, String with) {
        return QuarkusTransaction.requiringNew().call(() -> sql.rows(
                        "select 1 from outbox where type = :type and data like :of and data like :with",
                        Map.of(
                                "type",
                                "palavra.content." + what + ".v1",
                                "of",
                                "%" + of + "%",
                                "with",
                                "%" + with + "%"))
                .size());
    }
}
