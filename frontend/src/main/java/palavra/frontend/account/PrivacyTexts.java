package palavra.frontend.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what is kept of a person, and its end. */
@MessageBundle("privacy")
public interface PrivacyTexts {

    @Message("Your data")
    String data();

    @Message(
            "One file with what Palavra keeps under your name: your courses, answers and work, what you wrote and marked in discussions, your certificates, notices and mail.")
    String dataLead();

    @Message(
            "It is a text file in the format JSON, part by part and table by table. The files you handed in are listed; download them from the page of the assignment. The points of single answers are on your progress pages. Learning events are kept under a pseudonym and are not in it.")
    String dataFormat();

    @Message("Download your data")
    String download();

    @Message("Erase your data")
    String erase();

    @Message("This cannot be undone. Download your data first if you want to keep any of it.")
    String noWayBack();

    @Message("What goes")
    String goes();

    @Message("Your enrollments with all answers, grades, files and dates; your seat goes to whoever waits.")
    String goesLearning();

    @Message("Your drafts, bookmarks and follows, whom you muted, and what you read.")
    String goesForums();

    @Message("Your notices, mail and address, and how you wanted to be told.")
    String goesNotices();

    @Message("Your place and rights on teams.")
    String goesTeams();

    @Message(
            "Your account with name, address and password at the sign-in service, unless your institution keeps it itself.")
    String goesAccount();

    @Message("What stays, and why")
    String stays();

    @Message(
            "What you wrote in discussions, by “former learner”, because others answered it. You can have the texts removed too.")
    String staysPosts();

    @Message(
            "Your votes in discussions and what you said about the work of others, without you, because others' results rest on them; polls and word clouds are counted without you. Statistics know nobody by name.")
    String staysCounts();

    @Message("A silence or ban that goes on, with your account's number: nobody ends one by leaving.")
    String staysRestraints();

    @Message("What you did as one of a team, without your name, because such logs are never altered.")
    String staysDeeds();

    @Message(
            "Certificates, with the name that is printed on them, so that whoever has their number can check them. You can have them removed too; nobody can check them then.")
    String staysCertificates();

    @Message("Remove my texts in discussions too")
    String texts();

    @Message("Remove my certificates too")
    String certificates();

    @Message("To confirm, type your name: {name}")
    String confirm(String name);

    @Message("Erase everything about me")
    String go();

    @Message("Your data is being erased")
    String begun();

    @Message(
            "You are signed out everywhere, and your account is closed. What was still on its way is erased with the rest, within a day.")
    String begunMore();

    @Message(
            "If you can still sign in, your account is your institution's: ask there to have it deleted. Do not sign in within the next day: what you do then is erased too.")
    String accountStays();
}
