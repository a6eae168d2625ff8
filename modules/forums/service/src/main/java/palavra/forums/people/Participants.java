package palavra.forums.people;

import jakarta.enterprise.context.ApplicationScoped;

/** The names of those who write. */
@ApplicationScoped
public class Participants {

    private final People people;

    Participants(People people) {
        this.people = people;
    }

    /** Keeps the name of a writer who is neither learner nor team, as an administrator may be. */
    public void know(Visit visit) {
        if (visit.outsider()) {
            people.know(visit.run(), visit.person(), visit.actor().name());
        }
    }
}
