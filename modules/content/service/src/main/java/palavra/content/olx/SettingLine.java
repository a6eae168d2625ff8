package palavra.content.olx;

import java.util.Set;
import palavra.content.api.Verdict;

/** What became of a setting we know, by whether its value can be read. */
record SettingLine(Verdict verdict, String reason, String sentence) {

    private static final SettingLine KEPT = new SettingLine(Verdict.KEPT, "setting", "The setting was taken over.");
    private static final Set<String> EXACT = Set.of("always", "answered", "attempted", "past_due", "finished", "never");

    static SettingLine of(String name, String value) {
        return switch (name) {
            case "start", "end", "due", "enrollment_start", "enrollment_end" ->
                value.isEmpty() || Values.time(value).isPresent()
                        ? KEPT
                        : new SettingLine(
                                Verdict.DROPPED, "time-unreadable", "This time cannot be read, so there is none.");
            case "max_attempts", "weight", "submission_wait_seconds", "default_time_limit_minutes" ->
                value.isEmpty() || Values.decimal(value).isPresent()
                        ? KEPT
                        : new SettingLine(Verdict.DROPPED, "number-unreadable", "This number cannot be read.");
            case "num_inputs", "num_top_words" ->
                Values.decimal(value)
                        .map(number -> CloudReader.isPossible(name, number)
                                ? KEPT
                                : new SettingLine(
                                        Verdict.CHANGED,
                                        "number-nearest",
                                        "The nearest number that is possible was taken."))
                        .orElse(new SettingLine(Verdict.DROPPED, "number-unreadable", "This number cannot be read."));
            case "showanswer" ->
                value.isEmpty() || EXACT.contains(value.toLowerCase())
                        ? KEPT
                        : new SettingLine(
                                Verdict.CHANGED,
                                "show-answer-nearest",
                                "Answers are shown by the nearest rule there is.");
            case "max_submissions" ->
                Set.of("", "0", "1").contains(value)
                        ? KEPT
                        : new SettingLine(
                                Verdict.CHANGED, "votes-nearest", "A vote is given once; it cannot be changed.");
            case "private_results" ->
                Values.isTrue(value)
                        ? new SettingLine(
                                Verdict.CHANGED, "results-nearest", "Learners see the results once the poll is closed.")
                        : KEPT;
            case "feedback" ->
                new SettingLine(
                        Verdict.CHANGED,
                        "feedback-beside",
                        "It was shown after the vote; here it stands under the poll for everyone.");
            default -> KEPT;
        };
    }
}
