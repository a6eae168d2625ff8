package palavra.content.api;

import java.util.List;

/** A question without a right answer. Option ids are unique within it and never reused. */
public record Poll(String question, List<Choice> options) {

    /** One thing to choose. */
    public record Choice(String id, String text) {}
}
