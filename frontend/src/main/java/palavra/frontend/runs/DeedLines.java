package palavra.frontend.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import palavra.courses.api.RunDeed;
import palavra.courses.api.RunState;
import palavra.frontend.shell.Say;

/** Writes deeds for people: values as they are said, things by their titles. */
@ApplicationScoped
class DeedLines {

    private final Say say;

    DeedLines(Say say) {
        this.say = say;
    }

    /**
     * One line of the history.
     *
     * @param word the first word of what was done, which the texts know
     * @param about the title of what it was done to, or a state's name; empty for the run itself
     */
    record Line(RunDeed deed, String word, String about, String was, String becomes) {}

    List<Line> of(LedRun led) {
        return led.settings().log().stream().map(deed -> line(led, deed)).toList();
    }

    private Line line(LedRun led, RunDeed deed) {
        var parts = deed.what().split(" ");
        var about = parts.length == 1 ? "" : about(led, parts[1]);
        return new Line(deed, parts[0], about, value(led, deed.was()), value(led, deed.becomes()));
    }

    private static String about(LedRun led, String id) {
        var settings = led.settings();
        return settings.dates().stream()
                .filter(block -> block.dates().block().toString().equals(id))
                .map(block -> block.title())
                .findFirst()
                .or(() -> settings.editions().stream()
                        .filter(one -> one.edition().id().toString().equals(id))
                        .map(one -> one.edition().name())
                        .findFirst())
                .orElseGet(() -> isState(id) ? id : "");
    }

    /** Moments in the run's zone, two of them where a part opens and is due; everything else as it was written. */
    private String value(LedRun led, String written) {
        var said = new ArrayList<String>();
        for (var piece : written.split("/", -1)) {
            if (piece.isEmpty()) {
                said.add("–");
            } else if (!isMoment(piece)) {
                return written;
            } else {
                said.add(say.moment(Instant.parse(piece), led.zone()));
            }
        }
        return written.isEmpty() ? "" : String.join(" / ", said);
    }

    private static boolean isState(String text) {
        return Stream.of(RunState.values()).anyMatch(state -> state.name().equals(text));
    }

    private static boolean isMoment(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException somethingElse) {
            return false;
        }
    }
}
