package palavra.frontend.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle("home")
public interface HomeTexts {

    @Message("Learn in your language. Talk it through together.")
    String title();

    @Message("Free courses, made for phones and slow connections.")
    String lead();

    @Message("See the courses")
    String toCatalog();
}
