package palavra.frontend.people;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.audience.Part;

/** Two parts, the second only for the cohort in the north. */
@Mock
@Singleton
public class FakeAudiences implements Audiences {

    static final UUID FIRST = new UUID(4, 1);

    final List<String> calls = new ArrayList<>();

    @Override
    public List<Part> parts(Actor actor, UUID run) {
        return List.of(
                new Part(FIRST, "Wells & <rivers>", null, "Water", "Quiz", Set.of()),
                new Part(new UUID(4, 2), "ماء الشمال", Language.of("ar"), "Water", "", Set.of(FakeRoster.NORTH)));
    }

    @Override
    public void reserve(Actor actor, UUID run, UUID part, Set<UUID> cohorts) {
        calls.add("reserve " + part + " " + cohorts);
    }

    @Override
    public List<Loss> losses(Actor actor, UUID run, Set<UUID> enrollments, UUID cohort) {
        return cohort == null ? List.of(new Loss("Wells & <rivers>", null, 2, 1)) : List.of();
    }
}
