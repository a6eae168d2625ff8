package palavra.analytics.api;

import java.util.UUID;
import palavra.kernel.Actor;

/** The door of {@code analytics}: takes what browsers saw, answers figures. Nobody reads raw events through it. */
public interface Analytics {

    /**
     * Takes a batch from a browser; those seen before by id have no further effect.
     *
     * @throws palavra.kernel.Refusal 400 {@code batch-unreadable}; 404 when the actor is not in the run; 429 when the
     *     queue is full
     */
    void record(Actor actor, UUID run, Beacons beacons);

    /** The figures of a run for its team, officers and administrators; 404 for everyone else. */
    RunFigures run(Actor actor, UUID run, FigureQuery query);

    /** Where in one video people played, paused and jumped; rights as for the run. */
    VideoFigures video(Actor actor, UUID run, UUID video);
}
