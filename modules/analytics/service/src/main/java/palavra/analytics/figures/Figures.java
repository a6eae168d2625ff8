package palavra.analytics.figures;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.analytics.api.BlockFigure;
import palavra.analytics.api.DayFigure;
import palavra.analytics.api.FigureQuery;
import palavra.analytics.api.Participation;
import palavra.analytics.api.ProblemFigure;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigure;
import palavra.analytics.run.DatabaseFailure;
import palavra.analytics.run.Runs.KnownRun;

/** Reads the figures of a run: one statement for each figure, five in all, and never an event. */
@ApplicationScoped
class Figures {

    private static final String PARTICIPATION = """
            with reach as (
                select b.aid, count(distinct u.section) as sections, max(u.sections) as of
                from learner_block b left join run_unit u on u.run = b.run and u.unit = b.block
                where b.run = ? and b.opened is not null
                group by b.aid
            ), learner_group as (
                select case when l.issued > l.revoked then 'certified'
                            when r.aid is null then 'registered'
                            when r.sections > 0 and r.sections * 2 >= r.of then 'explored'
                            else 'viewed' end as name
                from learner l left join reach r on r.aid = l.aid
                where l.run = ? and l.registered_on is not null
                  and (?::uuid is null or l.edition = ?::uuid)
                  and l.registered_on between coalesce(?::date, '-infinity') and coalesce(?::date, 'infinity')
            )
            select count(*) filter (where name = 'registered'), count(*) filter (where name = 'viewed'),
                   count(*) filter (where name = 'explored'), count(*) filter (where name = 'certified'), count(*)
            from learner_group
            """;
    private static final String DAYS = """
            select * from (
                select day, sum(enrolled) as enrolled, sum(withdrawn) as withdrawn, sum(active) as active,
                       sum(sum(enrolled) - sum(withdrawn)) over (order by day) as cumulative,
                       sum(submissions) as submissions, sum(events) as events, sum(threads) as threads,
                       sum(responses) as responses, sum(comments) as comments, sum(votes) as votes,
                       sum(endorsed) as endorsed
                from day
                where run = ? and (?::uuid is null or edition = ?::uuid)
                group by day
            ) days
            where day between coalesce(?::date, '-infinity') and coalesce(?::date, 'infinity')
            order by day
            """;
    private static final String BLOCKS = """
            select b.block, sum(opened), sum(completed), sum(answered), sum(first_right), sum(got_right), sum(viewers),
                   sum(submissions), sum(plays), max(v.seconds)
            from block_day b left join video v on v.run = b.run and v.block = b.block
            where b.run = ? and (?::uuid is null or edition = ?::uuid)
              and day between coalesce(?::date, '-infinity') and coalesce(?::date, 'infinity')
            group by b.block
            order by b.block
            """;
    private static final String FRESHNESS = "select max(as_of), max(lag_ms) from consumed";

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    RunFigures of(KnownRun run, FigureQuery query) {
        try (var connection = database.getConnection()) {
            var sums = new Sums();
            var days = days(connection, run.id(), query, sums);
            var units = new ArrayList<BlockFigure>();
            var problems = new ArrayList<ProblemFigure>();
            var videos = new ArrayList<VideoFigure>();
            blocks(connection, run.id(), query, units, problems, videos);
            var participation = participation(connection, run.id(), query);
            var fresh = freshness(connection);
            return new RunFigures(
                    run.id(),
                    run.title(),
                    run.zone().getId(),
                    0,
                    fresh.asOf(),
                    fresh.lagMs(),
                    sums.events,
                    participation,
                    days,
                    units,
                    problems,
                    videos,
                    sums.threads,
                    sums.responses,
                    sums.comments,
                    sums.votes,
                    sums.endorsed,
                    participation.certified(),
                    GradeReading.of(connection, run.id(), query));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** When the last event was counted, and how long they took. */
    record Freshness(Instant asOf, Long lagMs) {}

    static Freshness freshness(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(FRESHNESS);
                var row = select.executeQuery()) {
            row.next();
            var asOf = row.getObject(1, OffsetDateTime.class);
            return new Freshness(asOf == null ? null : asOf.toInstant(), row.getObject(2, Long.class));
        }
    }

    /** What is summed over the days on the way. */
    private static final class Sums {
        long events;
        long threads;
        long responses;
        long comments;
        long votes;
        long endorsed;
    }

    private static Participation participation(Connection connection, UUID run, FigureQuery query) throws SQLException {
        try (var select = connection.prepareStatement(PARTICIPATION)) {
            select.setObject(1, run);
            narrow(select, 2, run, query);
            var row = select.executeQuery();
            row.next();
            return new Participation(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }
    }

    private static List<DayFigure> days(Connection connection, UUID run, FigureQuery query, Sums sums)
            throws SQLException {
        try (var select = connection.prepareStatement(DAYS)) {
            narrow(select, 1, run, query);
            var rows = select.executeQuery();
            var days = new ArrayList<DayFigure>();
            while (rows.next()) {
                sums.events += rows.getLong("events");
                sums.threads += rows.getLong("threads");
                sums.responses += rows.getLong("responses");
                sums.comments += rows.getLong("comments");
                sums.votes += rows.getLong("votes");
                sums.endorsed += rows.getLong("endorsed");
                days.add(new DayFigure(
                        rows.getObject("day", LocalDate.class),
                        rows.getLong("enrolled"),
                        rows.getLong("withdrawn"),
                        rows.getLong("active"),
                        rows.getLong("cumulative"),
                        rows.getLong("submissions"),
                        rows.getLong("threads") + rows.getLong("responses") + rows.getLong("comments")));
            }
            return days;
        }
    }

    private static void blocks(
            Connection connection,
            UUID run,
            FigureQuery query,
            List<BlockFigure> units,
            List<ProblemFigure> problems,
            List<VideoFigure> videos)
            throws SQLException {
        try (var select = connection.prepareStatement(BLOCKS)) {
            narrow(select, 1, run, query);
            var rows = select.executeQuery();
            while (rows.next()) {
                sort(rows, units, problems, videos);
            }
        }
    }

    private static void sort(
            ResultSet row, List<BlockFigure> units, List<ProblemFigure> problems, List<VideoFigure> videos)
            throws SQLException {
        var block = row.getObject(1, UUID.class);
        if (row.getLong(2) > 0 || row.getLong(3) > 0) {
            units.add(new BlockFigure(block, row.getLong(3), row.getLong(2)));
        }
        if (row.getLong(8) > 0) {
            problems.add(new ProblemFigure(block, row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(8)));
        }
        if (row.getLong(9) > 0) {
            videos.add(new VideoFigure(block, row.getLong(7), row.getLong(9), row.getObject(10, Double.class)));
        }
    }

    static void narrow(java.sql.PreparedStatement select, int first, UUID run, FigureQuery query) throws SQLException {
        select.setObject(first, run);
        select.setObject(first + 1, query.edition(), java.sql.Types.OTHER);
        select.setObject(first + 2, query.edition(), java.sql.Types.OTHER);
        select.setObject(first + 3, query.from(), java.sql.Types.DATE);
        select.setObject(first + 4, query.to(), java.sql.Types.DATE);
    }
}
