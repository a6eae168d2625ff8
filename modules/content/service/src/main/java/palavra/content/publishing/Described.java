package palavra.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import palavra.content.ContentMailbox;
import palavra.content.api.EditionDescribed;
import palavra.content.tree.About;
import palavra.content.tree.Edition;

/** Tells what the about page of an edition says now. Call it in the transaction of the change. */
@ApplicationScoped
public class Described {

    private final ContentMailbox mailbox;

    Described(ContentMailbox mailbox) {
        this.mailbox = mailbox;
    }

    public void tell(Edition edition, About about) {
        mailbox.tell(
                "edition-described",
                edition.course,
                new EditionDescribed(
                        edition.course,
                        edition.id,
                        edition.title,
                        about.word,
                        about.lead,
                        about.overview(),
                        about.abilities()));
    }
}
