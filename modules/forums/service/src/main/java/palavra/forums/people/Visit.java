package palavra.forums.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.RunState;
import palavra.forums.api.moderation.Silence;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/**
 * Someone inside the forum of a run: the door let them in, as a learner or as one of the team.
 *
 * @param edition the edition they study; null for the team
 * @param language of that edition, else of the source
 * @param languages all languages the run is offered in
 * @param reads the languages they said they read; empty when they did not say
 * @param mutes whose posts they do not want to see
 * @param moderator whether they are on the team, or an administrator
 * @param power how much they may do here: nobody acts on an equal or higher one
 * @param restrained what is kept from them now; null for nothing
 * @param rule what the run asks of them now
 * @param outsider whether they are in the run only as an administrator
 * @param withheld the units that they cannot open now
 */
public record Visit(
        Actor actor,
        UUID run,
        UUID course,
        RunState state,
        String courseTitle,
        UUID edition,
        Language language,
        List<Language> languages,
        List<Language> reads,
        List<UUID> mutes,
        boolean moderator,
        Power power,
        Restrained restrained,
        RunRule rule,
        boolean outsider,
        Set<UUID> withheld) {

    public UUID person() {
        return actor.id();
    }

    /** This visit, when its power is above that one; otherwise a refusal. */
    public Visit above(Power other) {
        moderating();
        if (!isAbove(other)) {
            throw equalOrHigher();
        }
        return this;
    }

    /** Whether they may open the unit that something belongs to; null for none. */
    public boolean sees(UUID unit) {
        return unit == null || !withheld.contains(unit);
    }

    /** The units that they cannot open, as statements take them. */
    public List<String> withheldIds() {
        return withheld.stream().map(UUID::toString).toList();
    }

    /** The same for who cannot open those units. */
    Visit without(Set<UUID> units) {
        return new Visit(
                actor,
                run,
                course,
                state,
                courseTitle,
                edition,
                language,
                languages,
                reads,
                mutes,
                moderator,
                power,
                restrained,
                rule,
                outsider,
                units);
    }

    /** Whether they may act on someone of that power here. */
    public boolean isAbove(Power other) {
        return moderator && power.compareTo(other) > 0;
    }

    public static Refusal equalOrHigher() {
        return new Refusal(
                403, "equal-or-higher", "Nobody acts on someone of an equal or higher role. Ask somebody above.");
    }

    /** The languages they read, as far as is known. */
    public List<Language> readable() {
        return reads.isEmpty() ? List.of(language) : reads;
    }

    public boolean mayPost() {
        return state != RunState.ARCHIVED && silence() == null;
    }

    /** Why they may not write now; null when nothing is kept from them. */
    public Silence silence() {
        if (restrained != null) {
            return new Silence(restrained.until(), restrained.notice());
        }
        return rests() ? new Silence(rule.restsUntil(), null) : null;
    }

    /** Whether the discussions of the run rest now, which the team is not kept from. */
    private boolean rests() {
        return !moderator && rule.restsUntil() != null;
    }

    /** This visit, when posts are still taken; otherwise a refusal. */
    public Visit posting() {
        if (state == RunState.ARCHIVED) {
            throw Refusal.conflict("run-is-archived", "This run is over. Its discussions can only be read.");
        }
        if (restrained != null) {
            throw restrained.refusal();
        }
        if (rests()) {
            var until = Restrained.WHEN.format(rule.restsUntil());
            throw Refusal.conflict("discussions-rest", "These discussions rest until %s.".formatted(until), until);
        }
        return this;
    }

    /** The same run as someone who learns there visits it, in whose name a moderator lets a post through. */
    public Visit of(UUID learner, UUID theirEdition) {
        var author = new Actor(learner, "", Set.of());
        return new Visit(
                author,
                run,
                course,
                state,
                courseTitle,
                theirEdition,
                language,
                languages,
                List.of(),
                List.of(),
                false,
                Power.LEARNER,
                null,
                rule,
                false,
                Set.of());
    }

    /** This visit, when it is one of the team's; otherwise a refusal. */
    public Visit moderating() {
        if (!moderator) {
            throw Refusal.notAllowed();
        }
        return this;
    }
}
