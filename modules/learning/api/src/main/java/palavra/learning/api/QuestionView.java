package palavra.learning.api;

import java.util.List;

/**
 * One question as a learner may see it now: no key, mark or feedback is in it before the policy allows.
 *
 * @param type single-choice, multiple-choice, dropdown, numerical or text
 * @param label safe HTML above the answer
 * @param text what was written last, for numerical and text
 * @param unit safe HTML after the field, which is not part of the answer; empty where there is none
 * @param right null while not marked
 * @param answer the right answer in words; null while the policy keeps it back
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
        String answer) {}
