package palavra.forums.api.rules;

import java.util.List;

/**
 * The rules of a run as its team wants them.
 *
 * @param rests at most 20
 * @param version of those they are made from
 * @param blocked for the whole institution, at most 200 of 3–100 characters; null to leave them as they are
 */
public record NewRules(String version, boolean holdsFirst, List<Rest> rests, List<String> blocked) {

    public NewRules {
        rests = rests == null ? List.of() : List.copyOf(rests);
        blocked = blocked == null ? null : List.copyOf(blocked);
    }
}
