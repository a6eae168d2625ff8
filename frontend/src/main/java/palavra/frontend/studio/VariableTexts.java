package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of numbers that differ from learner to learner. */
@MessageBundle("variable")
public interface VariableTexts {

    @Message("Numbers that differ from learner to learner")
    String variables();

    @Message(
            "Each is drawn from a range or from a list, or worked out of those above it. Write \\{\\{name\\}\\} where it stands in a text, and its name in a right answer, as in 2*a + b.")
    String hint();

    @Message("Name")
    String name();

    @Message("Step")
    String step();

    @Message("Or one of, apart by ;")
    String list();

    @Message("Or worked out as")
    String formula();

    @Message("Add a number")
    String add();

    @Message("Remove number {number}")
    String remove(int number);

    @Message("What three learners would get")
    String three();

    @Message("Right answer:")
    String key();

    @Message("Draw other numbers")
    String drawAgain();

    @Message("Numbers given")
    String given();

    @Message("Drawn once, from a seed of their own; they stay the same unless somebody of the team gives others.")
    String givenWords();

    @Message("Also give other numbers, where the problem has some")
    String others();
}
