package palavra.frontend.forum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about languages: of posts, of readers, and of what a post says in another one. */
@MessageBundle("tongues")
public interface TonguesTexts {

    @Message("Language of this post")
    String ofPost();

    @Message("Language")
    String language();

    @Message("It was found out from the text. Say it if that is wrong.")
    String guessed();

    @Message("It decides who finds the post and how it is read aloud.")
    String whatFor();

    @Message("Save language")
    String saveLanguage();

    @Message("In other languages")
    String others();

    @Message("Nobody has translated it yet.")
    String none();

    @Message("Translate it")
    String translate();

    @Message("Into which language")
    String into();

    @Message("Your translation")
    String translation();

    @Message(
            "It stands under the original, with your name. The original stays. What stood there in this language is replaced.")
    String translationHint();

    @Message("Put it under the post")
    String put();

    @Message("In {language}, translated by {name}, course team.")
    String by(String language, String name);

    @Message("In {language}, translated by the machine {name}, not checked.")
    String machine(String language, String name);

    @Message("The post was changed after that.")
    String older();

    @Message("Languages you read")
    String reads();

    @Message("Threads in them can be shown alone, in all your courses.")
    String readsHint();

    @Message("Save")
    String save();

    @Message("Choose languages")
    String choose();

    @Message("Saved.")
    String saved();

    @Message("Back to the post")
    String back();

    @Message("Found out from your text")
    String fromText();
}
