package palavra.frontend.runs;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** The fields of a form or a query as they were typed. */
record Fields(MultivaluedMap<String, String> all) {

    String text(String name) {
        var typed = all.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    boolean isOn(String name) {
        return !text(name).isEmpty();
    }

    /** A whole number; null for none. */
    Integer number(String name) {
        try {
            return text(name).isEmpty() ? null : Integer.valueOf(text(name));
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("invalid-input", "Some fields are not filled in as they should be.");
        }
    }

    UUID id(String name) {
        return text(name).isEmpty() ? null : Ids.parse(text(name));
    }

    Set<UUID> ids(String name) {
        var ids = new HashSet<UUID>();
        all.getOrDefault(name, List.of()).forEach(typed -> ids.add(Ids.parse(typed)));
        return ids;
    }
}
