package palavra.content.api.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Work that people grade by a rubric. Nothing in it is a key: learners read the rubric before they begin.
 *
 * @param prompt safe HTML: what is to be done
 * @param text whether something is to be written
 * @param weight the points the whole is worth; null for the sum of what its criteria give
 * @param peers how learners assess each other; null where the team grades
 */
public record Assignment(
        String prompt, List<Criterion> criteria, Wanted text, Files files, BigDecimal weight, Peers peers) {

    /** Whether a part of the work is handed in. */
    public enum Wanted {
        NO,
        OPTIONAL,
        REQUIRED
    }

    /**
     * The files that may be handed in.
     *
     * @param megabytes the most that one of them may have
     * @param types endings of file names in small letters, for example {@code pdf}
     */
    public record Files(Wanted wanted, int most, int megabytes, List<String> types) {

        public static final Files NONE = new Files(Wanted.NO, 0, 0, List.of());

        public Files {
            types = types == null ? List.of() : List.copyOf(types);
        }
    }

    public Assignment {
        criteria = List.copyOf(criteria);
    }

    /** One that the team grades. */
    public Assignment(String prompt, List<Criterion> criteria, Wanted text, Files files, BigDecimal weight) {
        this(prompt, criteria, text, files, weight, null);
    }

    /** Whether there is nothing to hand in: the team gives points for what learners did elsewhere. */
    public boolean elsewhere() {
        return text == Wanted.NO && files.wanted() == Wanted.NO;
    }

    /** The most points its criteria give together, before they are weighed. */
    public BigDecimal most() {
        return criteria.stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most points it gives. */
    public BigDecimal possible() {
        return weight == null ? most() : weight;
    }

    /**
     * The same work in other words.
     *
     * @param say gets the name of a text, which is stable as long as criteria and levels are, and the text
     */
    public Assignment saying(BinaryOperator<String> say) {
        return new Assignment(
                say.apply("assignment", prompt),
                criteria.stream().map(one -> one.saying(say)).toList(),
                text,
                files,
                weight,
                peers);
    }
}
