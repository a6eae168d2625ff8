package palavra.frontend.studio;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.AssignmentType;
import palavra.content.api.BlockKind;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;
import palavra.content.api.Component;
import palavra.content.api.GradingPolicy;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.Difference;
import palavra.content.api.studio.Difference.Change;
import palavra.content.api.studio.Difference.Edit;
import palavra.content.api.studio.Difference.Kind;
import palavra.content.api.studio.Difference.Piece;
import palavra.content.api.studio.Difference.TextChange;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.DraftTree;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.EditionAbout;
import palavra.content.api.studio.EditionWording;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Shown;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioEdition;
import palavra.content.api.studio.StudioFile;
import palavra.content.api.studio.Undone;
import palavra.content.api.studio.Writing;
import palavra.frontend.learn.FakeLearning;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** One course in the studio: a section of one subsection with one unit, in it a text and a problem; another section. */
@Alternative
@Singleton
public class StudioWorld {

    public static final UUID EDITION = new UUID(3, 1);
    public static final UUID SECTION = new UUID(4, 1);
    public static final UUID OTHER = new UUID(4, 2);
    public static final UUID PART = new UUID(5, 1);
    public static final UUID UNIT = new UUID(6, 1);
    public static final UUID TEXT = new UUID(7, 1);
    public static final UUID CLOUDS = new UUID(7, 2);

    private static final Instant THEN = Instant.parse("2026-03-18T14:02:00Z");

    public final List<String> acts = new ArrayList<>();
    public final Map<UUID, Writing> kept = new LinkedHashMap<>();
    public final Map<UUID, Writing> saved = new LinkedHashMap<>();
    public List<FilmState> films = List.of();
    public EditionAbout about;
    public EditionWording wording;
    public boolean meanwhile;
    public Refusal refusal;

    /** Puts this world behind the door. */
    public static class Door implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(StudioWorld.class, FakeLearning.class);
        }
    }

    public void reset() {
        acts.clear();
        kept.clear();
        saved.clear();
        saved.put(TEXT, new Writing("Boil, filter or sun?", Body.text("Six hours are enough."), 1, false));
        saved.put(CLOUDS, new Writing("Clouds over the roof", Body.problem(clouds()), 1, false));
        films = List.of();
        about = new EditionAbout(
                "Safe water", "Water", "Clean <water>.", "# For whom", List.of("Boil."), 3, null, null);
        wording = new EditionWording(
                new CertificateWording(
                        "Certificate of <care>",
                        "{name} kept {course} for {hours} hours.",
                        List.of(new Signatory("Ana Machel", "Head of course", "Institute of Waters"))),
                1,
                null,
                null);
        meanwhile = false;
        refusal = null;
    }

    @Produces
    @Singleton
    Studio studio() {
        return (Studio) Proxy.newProxyInstance(
                Studio.class.getClassLoader(), new Class<?>[] {Studio.class}, (proxy, method, arguments) -> {
                    acts.add(method.getName());
                    return answer(method.getName(), arguments);
                });
    }

    private Object answer(String method, Object[] given) {
        return switch (method) {
            case "courses" -> List.of(course());
            case "course", "courseOf", "begin", "follow" -> course();
            case "dedicate" -> {
                acts.add("dedicate " + given[2]);
                yield course();
            }
            case "tree" -> new DraftTree(new UUID(2, 1), EDITION, Language.ENGLISH, true, nodes());
            case "block" -> block((UUID) given[2]);
            case "save" -> save((UUID) given[2], (Writing) given[3]);
            case "keep" -> kept.put((UUID) given[2], (Writing) given[3]);
            case "add" -> {
                acts.add("add " + ((NewBlock) given[2]).kind() + " "
                        + ((NewBlock) given[2]).place().after());
                yield block(TEXT);
            }
            case "move" -> {
                acts.add("move to " + ((Place) given[3]).parent() + " after " + ((Place) given[3]).after());
                yield null;
            }
            case "undo" -> Optional.of(new Undone("delete", TEXT, "Boil, filter or sun?"));
            case "show" -> shown((UUID) given[2], (Writing) given[3]);
            case "changes", "difference" -> difference();
            case "publications" -> List.of(new PublicationLine(Ids.next(), 14, THEN, "Halima", "Clouds", false, null));
            case "publish" -> publish();
            case "files" -> List.of(new StudioFile("images/roof.jpg", "image/jpeg", 81_000, THEN, 2));
            case "films" -> films;
            case "about" -> about;
            case "describe" -> describe((EditionAbout) given[2]);
            case "wording" -> wording;
            case "word" -> word((EditionWording) given[2]);
            case "grading" -> policy();
            case "grade" -> given[2];
            case "delete", "set", "duplicate", "restore", "unschedule" -> null;
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private EditionAbout describe(EditionAbout wanted) {
        if (wanted.version() != about.version()) {
            throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
        }
        about = wanted;
        return about;
    }

    private EditionWording word(EditionWording wanted) {
        CertificateWording.check(wanted.words().statement());
        wording = wanted;
        return wording;
    }

    private static StudioCourse course() {
        var source = new StudioEdition(EDITION, Language.ENGLISH, "", "Safe water", true, true, 14, THEN, 3);
        var arabic = new StudioEdition(new UUID(3, 2), Language.of("ar"), "الريف", "ماء", false, true, 0, null, 0);
        return new StudioCourse(new UUID(2, 1), "water", "Safe water for small communities", List.of(source, arabic));
    }

    private static List<DraftNode> nodes() {
        return List.of(
                node(SECTION, null, BlockKind.SECTION, "", "Treating water at home"),
                node(PART, SECTION, BlockKind.SUBSECTION, "", "Ways to treat water"),
                node(UNIT, PART, BlockKind.UNIT, "", "Boil or sun"),
                node(TEXT, UNIT, BlockKind.COMPONENT, "text", "Boil, filter or sun?"),
                node(CLOUDS, UNIT, BlockKind.COMPONENT, "problem", "Clouds over the roof"),
                node(OTHER, null, BlockKind.SECTION, "", "Wells, springs and tanks"),
                node(new UUID(5, 2), OTHER, BlockKind.SUBSECTION, "", "A well far away"));
    }

    private static DraftNode node(UUID id, UUID parent, BlockKind kind, String type, String title) {
        return new DraftNode(id, parent, kind, type, title, DraftNode.State.CHANGED, true, false, null);
    }

    private DraftBlock block(UUID id) {
        var node =
                nodes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
        var writing = saved.getOrDefault(id, new Writing(node.title(), null, 1, false));
        var held = kept.containsKey(id) ? new DraftBlock.Kept(kept.get(id), THEN) : null;
        var settings = new BlockSettings(true, null, null, "");
        return new DraftBlock(
                id, node.parent(), node.kind(), writing.title(), writing.body(), settings, 2, "Halima", THEN, held);
    }

    private DraftBlock save(UUID id, Writing writing) {
        if (meanwhile) {
            var merged = new Writing(writing.title(), Body.text("Six hours are never enough, says Halima."), 1, false);
            throw new EditedMeanwhile(new EditedMeanwhile.Versions(saved.get(id), block(id), writing, merged));
        }
        if (refusal != null) {
            throw refusal;
        }
        saved.put(id, writing);
        kept.remove(id);
        return block(id);
    }

    private Shown shown(UUID id, Writing writing) {
        var body = (writing == null ? saved.get(id) : writing).body();
        return body.problem() != null
                ? new Shown(new Component(id, "problem", "Clouds", null, null, null), body.problem())
                : new Shown(new Component(id, "html", "", "<p>" + body.text() + "</p>", null, null), null);
    }

    private static Difference difference() {
        var pieces = List.of(new Piece(Edit.REMOVED, "Six hours"), new Piece(Edit.ADDED, "Two days"));
        var texts = List.of(new TextChange("question/q/option/b", pieces));
        var change = new Change(CLOUDS, Kind.CHANGED, List.of("Treating water"), "Clouds over the roof", texts, true);
        return new Difference(14, 15, List.of(change));
    }

    private PublicationLine publish() {
        if (refusal != null) {
            throw refusal;
        }
        return new PublicationLine(Ids.next(), 15, THEN, "Halima", "", false, null);
    }

    private static GradingPolicy policy() {
        var quiz = new AssignmentType("Quiz", "Q", new BigDecimal("0.85"), 3, 1);
        return new GradingPolicy(List.of(quiz), Map.of("Pass", new BigDecimal("0.6")), 0, "half-up");
    }

    static ProblemDefinition clouds() {
        var options = List.of(
                new Option("a", "Six hours, as always", false, BigDecimal.ZERO, "Look at the clouds again.", ""),
                new Option("b", "Two days in a row", true, BigDecimal.ONE, "", ""));
        return new ProblemDefinition(
                List.of("", ""),
                List.of(new SingleChoice("q", "How long?", "", BigDecimal.ONE, options, false)),
                List.of("Look up."),
                "",
                2,
                null,
                ShowAnswer.FINISHED,
                0);
    }
}
