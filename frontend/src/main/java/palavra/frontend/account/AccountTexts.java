package palavra.frontend.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the account page. */
@MessageBundle("account")
public interface AccountTexts {

    @Message("Name")
    String name();

    @Message("Email")
    String email();

    @Message("You are")
    String roles();

    @Message("learner")
    String learner();

    @Message("author")
    String author();

    @Message("translator")
    String translator();

    @Message("facilitator")
    String facilitator();

    @Message("programme officer")
    String officer();

    @Message("administrator")
    String administrator();

    @Message("Name, email and password are kept by the sign-in service. Change them there.")
    String whereKept();

    @Message("Change name or password")
    String change();
}
