package palavra.content.api.problem;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** One thing a learner answers. The property {@code type} of its JSON is stored, so its values never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = Dropdown.class, name = "dropdown"),
    @JsonSubTypes.Type(value = Numerical.class, name = "numerical"),
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Formula.class, name = "formula"),
    @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = Categorizing.class, name = "categorizing"),
    @JsonSubTypes.Type(value = Hotspot.class, name = "hotspot")
})
public sealed interface Question
        permits SingleChoice,
                MultipleChoice,
                Dropdown,
                Numerical,
                Text,
                Formula,
                Ordering,
                Matching,
                Categorizing,
                Hotspot {

    /** Stable within its problem and fit for a form field's name. */
    String id();

    /** Safe HTML that names the field; empty when the text before it in the stem does. */
    String label();

    /** Safe HTML that says how to answer, or empty. */
    String note();

    BigDecimal points();

    /** The same question without anything that tells the answer. */
    Question withoutKey();
}
