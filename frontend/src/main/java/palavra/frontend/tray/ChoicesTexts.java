package palavra.frontend.tray;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of choosing how to be told, of ending it, and of the mail that stays. */
@MessageBundle("told")
public interface ChoicesTexts {

    @Message("What you are told, and how")
    String title();

    @Message("Mail goes to {email}.")
    String goesTo(String email);

    @Message("No mail is sent: the sign-in service has not verified an address of yours.")
    String nowhere();

    @Message("Sign out and in again: you will be asked to verify it.")
    String verify();

    @Message("No mail server is set here, so no mail leaves: administrators see what would be sent.")
    String stays();

    @Message("{email} took no mail on {day}.")
    String refused(String email, String day);

    @Message("Nothing more is sent there. Correct your address at the sign-in service, or try again.")
    String refusedMore();

    @Message("Try again")
    String again();

    @Message("Your choices are kept.")
    String kept();

    @Message("What")
    String what();

    @Message("Notifications")
    String tray();

    @Message("Mail")
    String mail();

    @Message("Answers to what you wrote, and your name in what others write")
    String replies();

    @Message("Discussions you follow")
    String followed();

    @Message("Your answers that were endorsed or accepted")
    String praise();

    @Message("Decisions of moderators about you, and your account")
    String decisions();

    @Message("A place in a course, and its beginning")
    String places();

    @Message("Passed courses and certificates")
    String results();

    @Message("What the teams of your courses tell everyone")
    String announcements();

    @Message("always")
    String always();

    @Message("At once")
    String now();

    @Message("Every day")
    String daily();

    @Message("Every week, on Monday")
    String weekly();

    @Message("Never")
    String off();

    @Message("Daily and weekly mail leaves at")
    String hour();

    @Message("By the clock of {city}.")
    String clock(String city);

    @Message("Mail you no longer want")
    String unsubscribe();

    @Message("No more mail about:")
    String endAbout();

    @Message("Send me no more of it")
    String end();

    @Message("You get no more mail about:")
    String ended();

    @Message("In your notifications you are still told.")
    String stillTold();

    @Message("Choose again")
    String chooseAgain();

    @Message("Mail that stays here")
    String mailbox();

    @Message("No mail server is set, so mail does not leave. This is what would have been sent in the last 180 days.")
    String mailboxMore();

    @Message("There is no mail")
    String none();

    @Message("What people are told by mail will be here.")
    String noneMore();

    @Message("To")
    String to();

    @Message("Sent")
    String sent();

    @Message("As it goes over the wire")
    String source();
}
