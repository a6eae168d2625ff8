package palavra.learning.api.roster.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.RosterSummary;
import palavra.learning.api.roster.RunKey;
import palavra.learning.api.roster.Sorting;

/** The roster where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteRoster implements Roster {

    private final RosterClient client;

    RemoteRoster(@RestClient RosterClient client) {
        this.client = client;
    }

    @Override
    public RosterSummary summary(Actor actor, UUID run) {
        return client.summary(run);
    }

    @Override
    public Page<RosterPerson> people(Actor actor, UUID run, RosterQuery query) {
        return client.people(run, query.text(), query.state(), query.cohort(), query.cursor());
    }

    @Override
    public List<RosterAct> log(Actor actor, UUID run) {
        return client.log(run);
    }

    @Override
    public byte[] export(Actor actor, UUID run) {
        return client.export(run);
    }

    @Override
    public BulkLine invite(Actor actor, UUID run, String email, UUID cohort) {
        return client.invite(run, new RosterClient.NewPerson(email, cohort));
    }

    @Override
    public void remove(Actor actor, UUID run, UUID enrollment) {
        client.remove(run, enrollment);
    }

    @Override
    public void readmit(Actor actor, UUID run, UUID enrollment) {
        client.readmit(run, enrollment);
    }

    @Override
    public void move(Actor actor, UUID run, UUID enrollment, UUID cohort) {
        client.move(run, enrollment, new RosterClient.Membership(cohort));
    }

    @Override
    public BulkReport check(Actor actor, UUID run, byte[] csv) {
        return client.check(run, csv);
    }

    @Override
    public BulkReport report(Actor actor, UUID run, UUID bulk) {
        return client.report(run, bulk);
    }

    @Override
    public BulkReport apply(Actor actor, UUID run, UUID bulk) {
        return client.apply(run, bulk);
    }

    @Override
    public RunKey key(Actor actor, UUID run) {
        return client.key(run);
    }

    @Override
    public void lock(Actor actor, UUID run, RunKey key) {
        client.lock(run, key);
    }

    @Override
    public Cohort found(Actor actor, UUID run, String name, UUID edition) {
        return client.found(run, new RosterClient.NewCohort(name, edition));
    }

    @Override
    public void dissolve(Actor actor, UUID run, UUID cohort) {
        client.dissolve(run, cohort);
    }

    @Override
    public void sort(Actor actor, UUID run, Sorting sorting) {
        client.sort(run, new RosterClient.Rule(sorting));
    }
}
