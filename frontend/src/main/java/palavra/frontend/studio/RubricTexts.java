package palavra.frontend.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form for an assignment. */
@MessageBundle("rubric")
public interface RubricTexts {

    @Message("What is to be done")
    String prompt();

    @Message("What is handed in")
    String handedIn();

    @Message("A text")
    String text();

    @Message("Files")
    String files();

    @Message("{#switch name}{#case 'REQUIRED'}Needed{#case 'OPTIONAL'}If one wants{#else}Not asked for{/switch}")
    String wanted(String name);

    @Message("Neither: learners do it elsewhere, and the team gives points in the gradebook.")
    String neither();

    @Message("Files at most")
    String most();

    @Message("Megabytes each at most")
    String megabytes();

    @Message("Types")
    String types();

    @Message(
            "Endings of names: pdf, docx, odt, xlsx, ods, pptx, odp, txt, md, csv, zip, png, jpg, jpeg, gif, webp, mp3, m4a, ogg, wav, mp4, webm.")
    String typesHint();

    @Message("Who grades it")
    String whoGrades();

    @Message("Learners assess each other")
    String peers();

    @Message(
            "Otherwise the team grades. Peers do not learn each other's names; the median of their reviews counts, and the team can always grade above it.")
    String peersHint();

    @Message("Reviews that each one gives")
    String give();

    @Message("Reviews that a work needs")
    String receive();

    @Message("Days after which fewer suffice")
    String days();

    @Message(
            "Counted from handing in or the deadline, whichever is later. Then one review is enough; the team grades where there is none, or where somebody gave none.")
    String daysHint();

    @Message("Rubric")
    String title();

    @Message("Learners see it from the beginning. Each criterion gives the points of the level that is chosen.")
    String lead();

    @Message("Criterion {number}")
    String criterion(int number);

    @Message("What to look at")
    String about();

    @Message("Level {number}")
    String level(int number);

    @Message("What it looks like")
    String levelAbout();

    @Message("Points")
    String points();

    @Message("Points at most")
    String freePoints();

    @Message("There are no levels: who grades gives points from 0 to this. 0: only a comment.")
    String freeHint();

    @Message("Add a level")
    String addLevel();

    @Message("Remove level {number}")
    String removeLevel(int number);

    @Message("Add a criterion")
    String addCriterion();

    @Message("Remove criterion {number}")
    String removeCriterion(int number);

    @Message("Worth in all")
    String weight();

    @Message("Empty: what the criteria give together.")
    String weightHint();
}
