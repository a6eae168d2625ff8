package palavra.certificates.issuing;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Someone on the team of a run, and whether they lead it. */
@Embeddable
record RunTeamMember(UUID person, boolean lead) {}
