package palavra.frontend.forum;

import jakarta.enterprise.context.ApplicationScoped;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Language;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** Says a refusal in a form, in the reader's language, with everything that was typed. */
@ApplicationScoped
class Said {

    private final Sentences sentences;
    private final Shell shell;

    Said(Sentences sentences, Shell shell) {
        this.sentences = sentences;
        this.shell = shell;
    }

    /** The form with the refusal; one that says there is nothing here or nobody signed in is a page of its own. */
    Written in(Written form, Refusal refusal) {
        if (refusal.status() == 401 || refusal.status() == 404) {
            throw refusal;
        }
        return form.refused(refusal, sentences.of(Problem.of(refusal), shell.language()));
    }

    /** The language of a form, which a forged request may have filled with anything; null to find it out. */
    static Language language(String tag) {
        try {
            return tag == null || tag.isBlank() ? null : Language.of(tag);
        } catch (Refusal unknown) {
            return null;
        }
    }

    static String tag(Language language) {
        return language == null ? "" : language.tag();
    }
}
