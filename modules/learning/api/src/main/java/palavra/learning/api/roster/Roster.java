package palavra.learning.api.roster;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/**
 * The people of a run, for who leads or facilitates it and for administrators. Every method refuses with 404 whom the run
 * is not for, and with 403 others on its team; every change refuses with 409 {@code archived-stays}.
 */
public interface Roster {

    /** How many there are in each state, and the cohorts. */
    RosterSummary summary(Actor actor, UUID run);

    /** A page of them by name; 400 {@code cursor-unreadable}. */
    Page<RosterPerson> people(Actor actor, UUID run, RosterQuery query);

    /** What was done to them last, newest first. */
    List<RosterAct> log(Actor actor, UUID run);

    /** All of them as CSV in UTF-8 with a byte order mark, as spreadsheets like it; no cell is a formula. */
    byte[] export(Actor actor, UUID run);

    /**
     * Asks someone by e-mail: who is known by it is in at once, or in line; who is not will be when they come with it.
     *
     * @param cohort null for none
     * @return what became of it, as of a line of a list
     * @throws palavra.kernel.Refusal 400 {@code email-unreadable}, {@code cohort-unknown}
     */
    BulkLine invite(Actor actor, UUID run, String email, UUID cohort);

    /** Takes someone out of the run or of the line, or an invitation back; what they did is kept. */
    void remove(Actor actor, UUID run, UUID enrollment);

    /** Lets in again who was removed, or puts them in line. */
    void readmit(Actor actor, UUID run, UUID enrollment);

    /** Puts someone in a cohort, with null in none; their work stays. 400 {@code cohort-unknown}. */
    void move(Actor actor, UUID run, UUID enrollment, UUID cohort);

    /**
     * Reads a list of people (CSV with a column {@code email}, and {@code name} and {@code cohort} if wanted) and says
     * line by line what it would do. Nothing is done yet.
     *
     * @throws palavra.kernel.Refusal 400 {@code csv-unreadable}, {@code csv-not-utf8}, {@code csv-without-email}, {@code
     *     csv-too-long}
     */
    BulkReport check(Actor actor, UUID run, byte[] csv);

    /** The report of such a list; 404 when there is none, or it was somebody else's. */
    BulkReport report(Actor actor, UUID run, UUID bulk);

    /** Does what the report says, once: lines that would do something else by now are left alone and say so. */
    BulkReport apply(Actor actor, UUID run, UUID bulk);

    /** The key one joins the run with; empty where it asks for none. */
    RunKey key(Actor actor, UUID run);

    /** Asks for another key from now on, or with an empty one for none; who is in stays. 400 {@code key-length}. */
    void lock(Actor actor, UUID run, RunKey key);

    /**
     * Makes a cohort; 400 {@code name-missing}, {@code edition-not-offered}, 409 {@code cohort-exists}.
     *
     * @param edition whose learners go there where a run sorts by edition; null for none
     */
    Cohort found(Actor actor, UUID run, String name, UUID edition);

    /** Ends a cohort: its people are in none, its dates do not hold any more. */
    void dissolve(Actor actor, UUID run, UUID cohort);

    /** Says how learners come to their cohorts from now on; who is in one stays there. */
    void sort(Actor actor, UUID run, Sorting sorting);
}
