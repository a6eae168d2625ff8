package palavra.content.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import palavra.content.publishing.CourseLock;
import palavra.content.runs.Rights;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Who may come in here: those who write or lead a course, its translators for their own part; 404 for everyone else. */
@ApplicationScoped
class Access {

    private final Rights rights;
    private final CourseLock lock;

    Access(Rights rights, CourseLock lock) {
        this.rights = rights;
        this.lock = lock;
    }

    /**
     * An edition that the actor may see.
     *
     * @param writes whether they may change the course itself
     * @param mayWrite whether they may change this edition
     */
    record Opened(Course course, Edition edition, boolean writes, boolean mayWrite) {

        /** The same, for who may change this edition; 403 for who may only look. */
        Opened toWrite() {
            return require(mayWrite);
        }

        /** The same, for who may change what all editions share. */
        Opened toShape() {
            if (!edition.source) {
                throw Refusal.conflict(
                        "follows-source",
                        "This edition follows its source. Change the source, or make the block its own.");
            }
            return require(writes);
        }

        private Opened require(boolean may) {
            if (!may) {
                throw Refusal.notAllowed();
            }
            return this;
        }
    }

    Opened edition(Actor actor, UUID id) {
        actor.signedIn();
        return Edition.<Edition>findByIdOptional(id)
                .flatMap(edition -> open(actor, Course.findById(edition.course), edition))
                .orElseThrow(Refusal::notFound);
    }

    /** An edition for who changes its tree: nobody else changes the course until the transaction ends. */
    Opened alone(Actor actor, UUID edition) {
        var opened = edition(actor, edition).toWrite();
        lock.alone(opened.course().id);
        return opened;
    }

    /** The course with its source edition, for those who may see it. */
    Opened course(Actor actor, UUID id) {
        actor.signedIn();
        return Course.<Course>findByIdOptional(id)
                .flatMap(course -> open(actor, course, Edition.sourceOf(id).orElseThrow()))
                .orElseThrow(Refusal::notFound);
    }

    private Optional<Opened> open(Actor actor, Course course, Edition edition) {
        var writes = rights.writes(actor, course);
        var translates = writes || rights.translates(actor, course);
        return translates
                ? Optional.of(new Opened(course, edition, writes, writes || !edition.source))
                : Optional.empty();
    }
}
