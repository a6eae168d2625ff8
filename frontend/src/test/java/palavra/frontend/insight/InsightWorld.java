package palavra.frontend.insight;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.Beacons;
import palavra.analytics.api.BlockFigure;
import palavra.analytics.api.DayFigure;
import palavra.analytics.api.GradeFigures;
import palavra.analytics.api.Participation;
import palavra.analytics.api.ProblemFigure;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigure;
import palavra.analytics.api.VideoFigures;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;
import palavra.certificates.api.Certificates;
import palavra.certificates.api.Wording;
import palavra.content.api.Component;
import palavra.content.api.Content;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.UnitContent;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.Tokens;
import palavra.learning.api.Completion;
import palavra.learning.api.Enrollment;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.Learning;
import palavra.learning.api.Progress;
import palavra.learning.api.Receipt;

/** The doors as the pages of figures and certificates see them: Lea leads, Amina passed, Tom did not, Oumar is an officer. */
@Alternative
@Singleton
public class InsightWorld {

    public static final UUID RUN = UUID.nameUUIDFromBytes("run".getBytes());
    public static final UUID EMPTY_RUN = UUID.nameUUIDFromBytes("empty run".getBytes());
    public static final UUID SMALL_RUN = UUID.nameUUIDFromBytes("small run".getBytes());
    public static final String VALID = "7K2M9QXR4TDAW8HN0000_-";
    public static final String REVOKED = "7K2M9QXR4TDAW8HN0000_r";
    public static final String ALTERED = "7K2M9QXR4TDAW8HN0000_a";
    public static final List<Beacons> TOLD = new ArrayList<>();

    static final UUID VIDEO = UUID.nameUUIDFromBytes("video".getBytes());
    static final UUID PROBLEM = UUID.nameUUIDFromBytes("problem".getBytes());

    private static final UUID EDITION = UUID.nameUUIDFromBytes("edition".getBytes());
    private static final UUID PUBLICATION = UUID.nameUUIDFromBytes("publication".getBytes());
    private static final UUID UNIT = UUID.nameUUIDFromBytes("unit".getBytes());
    private static final OutlineUnit FILTER =
            new OutlineUnit(UNIT, "How a sand filter works", List.of("video", "problem"), 9);
    private static final OutlineUnit BOIL = new OutlineUnit(UUID.randomUUID(), "Boiling", List.of("html"), 9);

    private interface Answer {
        Object to(Object[] arguments);
    }

    @Produces
    @Singleton
    Certificates certificates() {
        return door(
                Certificates.class,
                Map.of(
                        "verify", a -> certificate((String) a[0]),
                        "pdf", a -> new byte[84_000],
                        "showGrade", a -> certificate(VALID),
                        "mine", a -> is((Actor) a[0], "Amina") ? Optional.of(certificate(VALID)) : Optional.empty()));
    }

    @Produces
    @Singleton
    Analytics analytics() {
        return door(
                Analytics.class,
                Map.of(
                        "record", a -> told((Actor) a[0], (Beacons) a[2]),
                        "run", a -> figures((Actor) a[0], (UUID) a[1]),
                        "video", a -> video((Actor) a[0])));
    }

    @Produces
    @Singleton
    Courses courses() {
        return door(Courses.class, Map.of("run", a -> run((UUID) a[1])));
    }

    @Produces
    @Singleton
    Content content() {
        var section = new OutlineSection(
                UUID.randomUUID(),
                "Treating water",
                List.of(new OutlineSubsection(UUID.randomUUID(), "", "", null, List.of(FILTER, BOIL))));
        return door(
                Content.class,
                Map.of(
                        "outline",
                                a -> new Outline(PUBLICATION, EDITION, Language.ENGLISH, 1, List.of(section), 1, 9, 9),
                        "unit",
                                a -> new UnitContent(
                                        PUBLICATION,
                                        EDITION,
                                        Language.ENGLISH,
                                        section,
                                        section.subsections().getFirst(),
                                        FILTER,
                                        null,
                                        BOIL,
                                        List.of(
                                                new Component(
                                                        VIDEO, "video", "Six hours on the roof", null, null, null),
                                                new Component(
                                                        PROBLEM, "problem", "=HYPERLINK(\"x\")", null, null, null)))));
    }

    @Produces
    @Singleton
    Learning learning() {
        return door(
                Learning.class,
                Map.of(
                        "progress",
                        a -> new Progress(
                                new Enrollment(
                                        (UUID) a[1],
                                        ((Actor) a[0]).id(),
                                        EDITION,
                                        PUBLICATION,
                                        Language.ENGLISH,
                                        EnrollmentState.ACTIVE,
                                        Instant.EPOCH,
                                        false),
                                "Safe water",
                                new Receipt(41, null, 60, "", false, "olx", List.of()),
                                new Completion(19, 32),
                                List.of(),
                                true,
                                palavra.learning.api.CertificateRule.PASS)));
    }

    private static Object told(Actor actor, Beacons beacons) {
        if (is(actor, "Otto")) {
            throw new Refusal(429, "events-busy", "The server is busy.");
        }
        TOLD.add(beacons);
        return null;
    }

    private static RunFigures figures(Actor actor, UUID run) {
        var officer = actor.is(Role.OFFICER);
        if (!is(actor, "Lea") && !officer) {
            throw Refusal.notFound();
        }
        var asOf = Instant.parse("2026-03-24T11:55:00Z");
        if (run.equals(EMPTY_RUN)) {
            return new RunFigures(
                    run,
                    "Safe water",
                    "Africa/Maputo",
                    0,
                    null,
                    null,
                    0,
                    new Participation(0L, 0L, 0L, 0L, 0L),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    0L,
                    new GradeFigures(0L, 0L, null, null, Collections.nCopies(10, 0L)));
        }
        var days = new ArrayList<DayFigure>();
        for (var day = 0; day < 16; day++) {
            days.add(new DayFigure(
                    LocalDate.of(2026, 3, 9).plusDays(day),
                    officer && day == 3 ? null : (long) (900 - day * 53),
                    12L,
                    (long) (400 + (day * 97) % 500),
                    1000L + day,
                    40,
                    7));
        }
        var groups = run.equals(SMALL_RUN)
                ? new Participation(0L, null, null, 0L, null)
                : officer
                        ? new Participation(5888L, 8123L, null, null, 14_018L)
                        : new Participation(5888L, 8123L, 4391L, 36L, 18_438L);
        return new RunFigures(
                run,
                "Safe water",
                "Africa/Maputo",
                officer ? 10 : 0,
                asOf,
                3600L,
                120_000,
                groups,
                days,
                List.of(new BlockFigure(UNIT, officer ? null : 4000L, 9100L)),
                List.of(new ProblemFigure(PROBLEM, 5100L, 3100L, 4700L, 8000)),
                List.of(new VideoFigure(VIDEO, 3912L, 41_870, 430.0)),
                310,
                900,
                120,
                2000,
                41,
                36L,
                officer
                        ? new GradeFigures(null, null, null, null, Collections.nCopies(10, null))
                        : new GradeFigures(4100L, 36L, new BigDecimal("41.5"), 38, Collections.nCopies(10, 410L)));
    }

    private static VideoFigures video(Actor actor) {
        if (!is(actor, "Lea")) {
            throw Refusal.notFound();
        }
        var some = new ArrayList<Long>();
        for (var bin = 0L; bin < 86; bin++) {
            some.add(40 + (bin * 37) % 90);
        }
        return new VideoFigures(VIDEO, 5, 430.0, some, some.reversed(), some, some, some, 3912L, 41_870, Instant.EPOCH);
    }

    private static RunView run(UUID run) {
        return new RunView(
                run,
                UUID.randomUUID(),
                "safe-water",
                RunState.RUNNING,
                null,
                null,
                "Africa/Maputo",
                true,
                null,
                true,
                List.of(new EditionView(EDITION, Language.ENGLISH, "Water", "Safe water", "", true, PUBLICATION)),
                List.of(),
                "2026",
                "Two Rivers University");
    }

    private static Certificate certificate(String id) {
        var state =
                switch (id) {
                    case VALID -> CertificateState.VALID;
                    case REVOKED -> CertificateState.REVOKED;
                    case ALTERED -> CertificateState.ALTERED;
                    default -> throw Refusal.notFound();
                };
        var issued = Instant.parse("2026-05-02T09:00:00Z");
        return new Certificate(
                id,
                id.replaceAll("(.{4})(?=.)", "$1 "),
                "Amina <b>Juma</b> Daudi",
                "Safe water for small communities",
                "Água",
                "Instituto das Águas",
                Language.PORTUGUESE,
                "Água segura para pequenas comunidades",
                "river",
                "waves",
                81,
                true,
                "nota igual ou superior a 60%",
                18,
                Instant.parse("2026-03-09T00:00:00Z"),
                Instant.parse("2026-04-19T20:00:00Z"),
                "Africa/Maputo",
                issued,
                state,
                issued,
                state == CertificateState.REVOKED ? "Issued by mistake" : "",
                null,
                RUN,
                UUID.randomUUID(),
                1,
                "http://localhost:8080/certificates/" + id,
                Wording.NONE);
    }

    private static boolean is(Actor actor, String name) {
        return actor.id().equals(Tokens.id(name));
    }

    private static <T> T door(Class<T> door, Map<String, Answer> answers) {
        return door.cast(
                Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> {
                    var answer = answers.get(method.getName());
                    return answer == null ? method.invoke(answers, arguments) : answer.to(arguments);
                }));
    }
}
