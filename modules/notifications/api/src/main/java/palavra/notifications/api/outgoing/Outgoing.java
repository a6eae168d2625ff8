package palavra.notifications.api.outgoing;

import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/** A further door of {@code notifications}: the mail that stays here because no mail server is set; administrators only. */
public interface Outgoing {

    /** Newest first. */
    Page<KeptMail> list(Actor actor, String cursor);

    /** One mail as it would leave; 404 for one that is not there. */
    KeptMail one(Actor actor, UUID id);
}
