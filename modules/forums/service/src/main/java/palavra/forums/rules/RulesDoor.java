package palavra.forums.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.Rules;
import palavra.forums.api.rules.RunRules;
import palavra.forums.people.Entrance;
import palavra.forums.people.Visit;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** The rules of runs as they stand in this process. */
@ApplicationScoped
class RulesDoor implements Rules {

    private final Entrance entrance;
    private final RuleBook book;

    RulesDoor(Entrance entrance, RuleBook book) {
        this.entrance = entrance;
        this.book = book;
    }

    @Override
    public RunRules of(Actor actor, UUID run) {
        return book.read(visit(actor, run));
    }

    @Override
    public RunRules keep(Actor actor, UUID run, NewRules rules) {
        var visit = visit(actor, run);
        book.write(visit, rules);
        return book.read(visit);
    }

    private Visit visit(Actor actor, UUID run) {
        var visit = entrance.visit(actor, run);
        if (!visit.moderator()) {
            throw Refusal.notFound();
        }
        return visit;
    }
}
