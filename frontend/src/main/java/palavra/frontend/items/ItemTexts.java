package palavra.frontend.items;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how good problems are. */
@MessageBundle("items")
public interface ItemTexts {

    @Message("Quality of problems")
    String title();

    @Message(
            "What the first answers of this run's learners say of each problem. Later answers do not count: they have seen the feedback. A flag is a hint to look at a problem, not a verdict.")
    String lead();

    @Message("Part of the course")
    String part();

    @Message("{title} ({count})")
    String partWith(String title, int count);

    @Message("Show")
    String show();

    @Message("No problems yet")
    String none();

    @Message("What this run shows has no problems in it.")
    String noneWords();

    @Message("Too few to show")
    String few();

    @Message("In no edition have {least} learners or more answered here. Of fewer nothing is said.")
    String fewWords(int least);

    @Message("Problem")
    String problem();

    @Message("Learners")
    String learners();

    @Message("Skipped")
    String skipped();

    @Message("At the first try")
    String difficulty();

    @Message("With the rest")
    String rest();

    @Message("Best − weakest")
    String spread();

    @Message("Alpha without")
    String without();

    @Message("All editions")
    String all();

    @Message("The part as one test")
    String scale();

    @Message("{mean} of {items}")
    String meanOf(String mean, int items);

    @Message("Mean of the sums")
    String mean();

    @Message("Standard deviation")
    String deviation();

    @Message("Reliability (alpha)")
    String alpha();

    @Message("Error of measurement")
    String error();

    @Message("What was chosen")
    String choices();

    @Message("right")
    String right();

    @Message("{share} · {count}")
    String chosen(String share, String count);

    @Message("with the rest {rest}")
    String drawn(String rest);

    @Message("not defined")
    String undefined();

    @Message(
            "{#switch flaw}{#case 'TOO_HARD'}Very hard{#case 'TOO_EASY'}Very easy{#case 'WEAK'}Tells little{#case 'MISLEADING'}Misleading option{#case 'TRANSLATION'}Translation?{/switch}")
    String flaw(String flaw);

    @Message(
            "{#switch flaw}{#case 'TOO_HARD'}Less than 30% of the points at the first try. Is the key right, and has the course taught it?{#case 'TOO_EASY'}More than 90% of the points at the first try: it hardly tells learners apart.{#case 'WEAK'}Its correlation with the other problems is below 0.2: who does well elsewhere does hardly better here. Is it unclear, or about something else?{#case 'MISLEADING'}A wrong option is chosen rather by those who do well elsewhere. Could it be right?{#case 'TRANSLATION'}In one edition it is harder by at least 20 points of a hundred and by three standard errors than in the others together. Read its translation again.{/switch}")
    String why(String flaw);

    @Message("Nothing stands out.")
    String fine();

    @Message("How it is worked out")
    String how();

    @Message(
            "Difficulty is the mean share of a problem's points at the first try. With the rest is the correlation of its points with the sum of the other problems. Best − weakest is what the best 27% of learners earn of it less what the weakest 27% earn, among those who answered all (Kelley 1939). Alpha is Cronbach's; without says what it would be without the problem. Variances have n − 1. Where somebody left a problem out, pairs are worked out from those who answered both. Skipped are those who answered another problem of the part.")
    String howWords();

    @Message(
            "An edition counts once {least} learners have answered; fewer are in no sum either, so that nobody can be worked out from two of them.")
    String howFew(int least);
}
