package palavra.frontend.learn;

import java.math.BigDecimal;
import palavra.learning.api.assignment.AssignmentCard;

/**
 * An assignment in its unit.
 *
 * @param address of its own page
 */
public record WorkCard(String address, AssignmentCard view) {

    public boolean onePoint() {
        return view.possible().compareTo(BigDecimal.ONE) == 0;
    }
}
