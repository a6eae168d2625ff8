package palavra.frontend.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the shell itself; pages have bundles of their own. */
@MessageBundle("msg")
public interface Texts {

    @Message("Skip to the text")
    String skip();

    @Message("Main navigation")
    String mainNavigation();

    @Message("Catalog")
    String catalog();

    @Message("My learning")
    String myLearning();

    @Message("Discussions")
    String discussions();

    @Message("Desk")
    String desk();

    @Message("Courses")
    String courses();

    @Message("Studio")
    String studio();

    @Message("Moderation")
    String moderation();

    @Message("Reports")
    String reports();

    @Message("Search")
    String search();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Your account")
    String account();

    @Message("Notifications")
    String notifications();

    @Message("{#if count < 100}{count}{#else}99+{/if}")
    String count(int count);

    @Message("unread")
    String unread();

    @Message("Language and appearance")
    String preferences();

    @Message("Free courses from many institutions, in many languages, studied together.")
    String about();

    @Message("Learn")
    String learn();

    @Message("All courses")
    String allCourses();

    @Message("Check a certificate")
    String checkCertificate();

    @Message("Help")
    String help();

    @Message("Slow connection")
    String slowConnection();

    @Message("Accessibility")
    String accessibility();

    @Message("Privacy and your data")
    String privacy();

    @Message("is what this whole page weighs.")
    String weighs();

    @Message("It works without JavaScript.")
    String worksWithoutScript();

    @Message("What you typed here and did not send is back.")
    String typedBack();

    @Message("You typed something else here on this device and did not send it.")
    String typedOther();

    @Message("Put it back")
    String typedUse();

    @Message("Pages of this list")
    String pages();

    @Message("From the start")
    String firstPage();

    @Message("Next")
    String nextPage();

    @Message("The way here")
    String wayHere();

    @Message("Editions")
    String editions();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();
}
