package palavra.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.AssignmentType;
import palavra.content.api.Content;
import palavra.content.api.GradingPolicy;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.kernel.Language;

/** Content that knows of every publication the same section with two parts, and of some that they say more. */
@ApplicationScoped
public class FakeContent {

    public static final UUID QUIZ = new UUID(4, 1);
    public static final UUID FINAL = new UUID(4, 2);
    public static final Instant QUIZ_DUE = Instant.parse("2027-01-15T21:59:00Z");
    public static final Instant FINAL_DUE = Instant.parse("2027-02-26T21:59:00Z");

    private final Map<UUID, String> problems = new ConcurrentHashMap<>();

    /** Gives the one problem of a publication another title. */
    public void ask(UUID publication, String title) {
        problems.put(publication, title);
    }

    @Produces
    @Singleton
    Content door() {
        return (Content) Proxy.newProxyInstance(
                Content.class.getClassLoader(),
                new Class<?>[] {Content.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "outline" -> outline((UUID) arguments[0]);
                    case "assessment" -> assessment((UUID) arguments[1]);
                    case "toString" -> "content";
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Assessment assessment(UUID publication) {
        var policy = new GradingPolicy(
                List.of(new AssignmentType("Quiz", "Quiz", BigDecimal.ONE, 1, 0)),
                Map.of("Pass", new BigDecimal("0.6")),
                0,
                "half-up");
        var problem = new AssessedProblem(new UUID(6, 1), new UUID(5, 1), problems.getOrDefault(publication, ""), null);
        return new Assessment(
                outline(publication), policy, List.of(problem), Map.of(new UUID(5, 1), List.of(new UUID(6, 1))));
    }

    private static Outline outline(UUID publication) {
        var unit = new OutlineUnit(new UUID(5, 1), "Title in " + publication, List.of("problem"), 1);
        var section = new OutlineSection(
                new UUID(3, 1),
                "Rain",
                List.of(
                        new OutlineSubsection(QUIZ, "Quiz", "Quiz", QUIZ_DUE, List.of(unit)),
                        new OutlineSubsection(FINAL, "Final", "Quiz", FINAL_DUE, List.of())));
        return new Outline(publication, new UUID(1, 1), Language.ENGLISH, 1, List.of(section), 1, 1, 0);
    }
}
