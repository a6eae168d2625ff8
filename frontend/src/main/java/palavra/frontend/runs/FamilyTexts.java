package palavra.frontend.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a run's figures, edition by edition, and of the runs it descends from. */
@MessageBundle("family")
public interface FamilyTexts {

    @Message("Edition by edition")
    String editionsTitle();

    @Message("How those who read each edition are doing, and all of them together.")
    String editionsLead();

    @Message("Edition")
    String edition();

    @Message("Learners")
    String learners();

    @Message("Left")
    String left();

    @Message("In half the sections")
    String explored();

    @Message("Average grade")
    String average();

    @Message("Passing now")
    String passed();

    @Message("Certified")
    String certified();

    @Message("Posts")
    String posts();

    @Message("Translation")
    String translated();

    @Message("Source")
    String source();

    @Message("not now")
    String away();

    @Message("no grade")
    String noGrade();

    @Message("All editions")
    String allEditions();

    @Message("The family")
    String family();

    @Message("{learners} learners, {passed} passing")
    String learnersAndPassed(String learners, String passed);
}
