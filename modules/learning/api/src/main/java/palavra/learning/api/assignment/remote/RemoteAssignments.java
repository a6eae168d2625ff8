package palavra.learning.api.assignment.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.Assignments;
import palavra.learning.api.assignment.KeptFile;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.Writing;

/** Assignments where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteAssignments implements Assignments {

    private final AssignmentsClient client;

    RemoteAssignments(@RestClient AssignmentsClient client) {
        this.client = client;
    }

    @Override
    public List<AssignmentCard> in(Actor actor, UUID run, UUID unit) {
        return client.in(run, unit);
    }

    @Override
    public AssignmentView of(Actor actor, UUID run, UUID assignment) {
        return client.of(run, assignment);
    }

    @Override
    public AssignmentView save(Actor actor, UUID run, UUID assignment, Writing writing) {
        return client.save(run, assignment, writing);
    }

    @Override
    public AssignmentView attach(Actor actor, UUID run, UUID assignment, SentFile file) {
        return client.attach(run, assignment, file.name(), file.file());
    }

    @Override
    public AssignmentView detach(Actor actor, UUID run, UUID assignment, UUID file) {
        return client.detach(run, assignment, file);
    }

    @Override
    public AssignmentView handIn(Actor actor, UUID run, UUID assignment, Writing writing) {
        return client.handIn(run, assignment, writing);
    }

    @Override
    public AssignmentView takeBack(Actor actor, UUID run, UUID assignment) {
        return client.takeBack(run, assignment);
    }

    @Override
    public KeptFile file(Actor actor, UUID run, UUID file) {
        return client.file(run, file);
    }
}
