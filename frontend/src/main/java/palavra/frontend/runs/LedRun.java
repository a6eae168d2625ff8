package palavra.frontend.runs;

import java.time.ZoneId;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.RunSettings;
import palavra.kernel.Language;

/** A run as those who lead it see it on all its pages. */
public record LedRun(RunSettings settings) {

    public UUID id() {
        return settings.run().id();
    }

    /** The address of one of its pages. */
    public String at(String page) {
        return "/runs/" + id() + "/" + page;
    }

    public ZoneId zone() {
        return ZoneId.of(settings.run().zone());
    }

    /** The source where the run offers it, else its first edition, else the source of the course. */
    public EditionView edition() {
        return settings.editions().stream()
                .filter(FamilyEdition::offered)
                .findFirst()
                .or(() -> settings.editions().stream().findFirst())
                .map(FamilyEdition::edition)
                .orElseGet(() -> new EditionView(
                        id(), Language.ENGLISH, "", settings.run().slug(), "", true, null));
    }
}
