package palavra.frontend.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.Component;
import palavra.content.api.Pool;
import palavra.learning.api.ProblemView;

/** Which problem a reader meets where: of a pool only what they are given, in the order it is given in. */
public final class Slots {

    private Slots() {}

    /**
     * The problems by the components at whose places they stand.
     *
     * @param problems in the order they are met
     */
    public static Map<UUID, ProblemView> of(List<Component> components, List<ProblemView> problems) {
        var slots = new HashMap<UUID, ProblemView>();
        problems.forEach(problem -> slots.put(problem.id(), problem));
        for (var pool : Pool.in(components, Component::type)) {
            var places = pool.problems().stream().map(Component::id).toList();
            var given = problems.stream()
                    .filter(problem -> places.contains(problem.id()))
                    .toList();
            places.forEach(slots::remove);
            for (var at = 0; at < given.size(); at++) {
                slots.put(places.get(at), given.get(at));
            }
        }
        return slots;
    }
}
