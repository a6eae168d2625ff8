package palavra.certificates.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code certificates}: issued once when the rule is met, readable by anyone who has the id. */
public interface Certificates {

    /** The actor's certificate of a run. */
    Optional<Certificate> mine(Actor actor, UUID run);

    /** All certificates of the actor, newest first. */
    List<Certificate> mine(Actor actor);

    /** What was printed and what it is worth now, for anyone; 404 for an unknown id. */
    Certificate verify(String id);

    /** The certificate as PDF, for anyone who has the id. */
    byte[] pdf(String id);

    /** Takes a certificate back with a reason; leads of the run and administrators, else 403. */
    Certificate revoke(Actor actor, String id, String reason);

    /** Shows or hides the grade on the public page; the holder only, else 404. */
    Certificate showGrade(Actor actor, String id, boolean shown);

    /** Everything that is kept of the actor, by table. */
    JsonNode records(Actor actor);
}
