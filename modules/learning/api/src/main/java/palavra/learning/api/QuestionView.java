package palavra.learning.api;

import java.util.List;

/**
 * One question as a learner may see it now: no key, mark or feedback is in it before the policy allows.
 *
 * @param type single-choice, multiple-choice, dropdown, numerical, text, formula, ordering, matching, categorizing or
 *     hotspot
 * @param label safe HTML above the answer
 * @param options what can be chosen; of things that are put somewhere the places for them
 * @param text what was written last, for numerical, text and formula
 * @param unit safe HTML after the field, which is not part of the answer; empty where there is none
 * @param right null while not marked
 * @param answer the right answer in words; null while the policy keeps it back
 * @param withUnit whether a unit is written after the number
 * @param unitWrong whether that unit is not accepted, which is said where there is no feedback
 * @param variables the names a formula may use
 * @param items what is put somewhere; none in other types
 * @param spot null in other types
 */
public record QuestionView(
        String id,
        String type,
        String label,
        String description,
        List<OptionView> options,
        String text,
        String unit,
        Boolean right,
        String feedback,
        String answer,
        boolean withUnit,
        boolean unitWrong,
        List<String> variables,
        List<ItemView> items,
        SpotView spot) {

    public QuestionView {
        variables = variables == null ? List.of() : variables;
        items = items == null ? List.of() : items;
    }

    public QuestionView(
            String id,
            String type,
            String label,
            String description,
            List<OptionView> options,
            String text,
            String unit,
            Boolean right,
            String feedback,
            String answer) {
        this(
                id,
                type,
                label,
                description,
                options,
                text,
                unit,
                right,
                feedback,
                answer,
                false,
                false,
                List.of(),
                List.of(),
                null);
    }
}
