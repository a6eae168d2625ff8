package palavra.courses.relaunch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.content.api.Content;
import palavra.courses.api.Admission;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.NewRun;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RelaunchPlan.Shift;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunSettings;
import palavra.courses.course.Institution;
import palavra.courses.run.Run;
import palavra.courses.run.Schedule;
import palavra.courses.settings.DatedBlocks;
import palavra.courses.settings.Family;
import palavra.courses.settings.Hosts;
import palavra.courses.settings.SettingsViews;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Works out what a relaunch would make; the relaunch itself makes that and nothing else. */
@ApplicationScoped
class Planning {

    private final SettingsViews settings;
    private final Content content;

    Planning(SettingsViews settings, Content content) {
        this.settings = settings;
        this.content = content;
    }

    RelaunchPlan plan(Actor actor, UUID id, NewRun wanted) {
        var earlier = settings.of(actor, id);
        var host = QuarkusTransaction.joiningExisting().call(() -> allowed(actor, id, wanted));
        var view = earlier.run();
        var from = ZoneId.of(view.zone());
        var zone = wanted.zone() == null || wanted.zone().isBlank() ? view.zone() : wanted.zone();
        var selfPaced = wanted.selfPaced() == null ? view.selfPaced() : wanted.selfPaced();
        var base = view.start() != null ? view.start() : DatedBlocks.first(earlier.dates());
        var start = start(
                wanted,
                selfPaced,
                base,
                from,
                Schedule.set(null, null, zone, false).zoneId());
        var days = base == null || start == null
                ? 0
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(base, from), wanted.start());
        var shift = new DateShift(from, ZoneId.of(zone), days, wanted.weekdaysOnly(), wanted.holidays());
        var end = shift.move(view.end());
        var offered = earlier.editions().stream()
                .filter(edition -> wanted.editions().contains(edition.edition().id()))
                .toList();
        var dates = dates(earlier, offered, shift, wanted.dates());
        var name = wanted.name() == null || wanted.name().isBlank()
                ? named(wanted, earlier)
                : wanted.name().strip();
        return new RelaunchPlan(
                view,
                name,
                host,
                zone,
                selfPaced,
                days,
                start,
                end,
                offered,
                report(earlier, wanted, host, zone, selfPaced, start, end, dates, shift.moved(earlier.admission()))
                        .items(),
                dates);
    }

    private static palavra.courses.api.Institution allowed(Actor actor, UUID id, NewRun wanted) {
        Run run = Run.findById(id);
        Family.of(run).mustOffer(wanted.editions());
        Institution chosen = Hosts.of(actor, run).choose(wanted.institution());
        return (chosen == null ? run.host() : chosen).view();
    }

    /** The first day at the hour the earlier run began; a run at everyone's own pace may do without. */
    private static Instant start(NewRun wanted, boolean selfPaced, Instant base, ZoneId from, ZoneId to) {
        if (wanted.start() == null) {
            if (selfPaced) {
                return null;
            }
            throw Refusal.invalid("start-missing", "Say on which day the new run starts.");
        }
        var hour = base == null ? LocalTime.MIDNIGHT : LocalTime.ofInstant(base, from);
        return Schedule.sane(wanted.start().atTime(hour).atZone(to).toInstant());
    }

    private static String named(NewRun wanted, RunSettings earlier) {
        return wanted.start() == null
                ? earlier.name()
                : Integer.toString(wanted.start().getYear());
    }

    /** What has a date in the earlier run, or has one now by hand; titles and parts are those the new run will show. */
    private List<Shift> dates(RunSettings earlier, List<FamilyEdition> offered, DateShift shift, List<RunDate> byHand) {
        Map<UUID, RunDate> edited = byHand == null
                ? Map.of()
                : byHand.stream().collect(Collectors.toMap(RunDate::block, Function.identity(), (one, two) -> two));
        Map<UUID, DatedBlock> before = earlier.dates().stream()
                .collect(Collectors.toMap(block -> block.dates().block(), Function.identity()));
        return shownFirst(offered).stream()
                .map(block -> before.containsKey(block.dates().block())
                        ? inPlaceOf(before.get(block.dates().block()), block)
                        : block)
                .filter(block -> block.dates().start() != null
                        || block.dates().due() != null
                        || edited.containsKey(block.dates().block()))
                .map(block -> shift(block, shift, edited.get(block.dates().block())))
                .toList();
    }

    private List<DatedBlock> shownFirst(List<FamilyEdition> offered) {
        return offered.stream()
                .filter(edition -> edition.newest() != null)
                .findFirst()
                .map(edition -> DatedBlocks.of(content.outline(edition.newest()), Map.of()))
                .orElse(List.of());
    }

    private static DatedBlock inPlaceOf(DatedBlock before, DatedBlock now) {
        return new DatedBlock(now.section(), now.title(), now.assignmentType(), before.dates(), now.published());
    }

    private static Shift shift(DatedBlock was, DateShift shift, RunDate byHand) {
        var dates = was.dates();
        var moved = new RunDate(dates.block(), shift.move(dates.start()), shift.move(dates.due()));
        return byHand == null || byHand.equals(moved) ? new Shift(was, moved, false) : new Shift(was, byHand, true);
    }

    private static Report report(
            RunSettings earlier,
            NewRun wanted,
            palavra.courses.api.Institution host,
            String zone,
            boolean selfPaced,
            Instant start,
            Instant end,
            List<Shift> dates,
            Admission admission) {
        var view = earlier.run();
        var report = new Report();
        earlier.editions()
                .forEach(edition -> report.edition(
                        edition, wanted.editions().contains(edition.edition().id())));
        report.kept("host", earlier.host().name(), host.name())
                .kept("zone", view.zone(), zone)
                .kept("pace", pace(view.selfPaced()), pace(selfPaced))
                .kept("capacity", view.capacity(), view.capacity())
                .kept("certificate", view.certificate(), view.certificate())
                .kept("corrections", earlier.textCorrections(), earlier.textCorrections());
        if (start != null) {
            report.shifted("start", view.start(), start);
        }
        if (end != null) {
            report.shifted("end", view.end(), end);
        }
        admission(report, earlier.admission(), admission);
        if (!dates.isEmpty()) {
            report.shifted("dates", dates.size(), dates.size());
        }
        var people =
                view.team().stream().map(member -> member.person()).distinct().count();
        report.chosen("pinned-threads", wanted.pinnedThreads());
        report.chosen("own-grading", wanted.grading());
        report.chosen("cohorts", wanted.cohorts());
        var own = earlier.cohortDates().size();
        if (own > 0) {
            cohortDates(report, own, wanted.cohorts());
        }
        return wanted.team() ? report.kept("team", people, people) : report.leftOut("team", people);
    }

    private static void cohortDates(Report report, int number, boolean isWanted) {
        if (isWanted) {
            report.shifted("cohort-dates", number, number);
        } else {
            report.leftOut("cohort-dates", number);
        }
    }

    private static void admission(Report report, Admission was, Admission becomes) {
        report.kept("invited-only", was.invitedOnly(), becomes.invitedOnly());
        if (was.opens() != null) {
            report.shifted("enroll-from", was.opens(), becomes.opens());
        }
        if (was.closes() != null) {
            report.shifted("enroll-until", was.closes(), becomes.closes());
        }
        if (was.lateUntil() != null) {
            report.shifted("late-until", was.lateUntil(), becomes.lateUntil());
        }
    }

    private static String pace(boolean selfPaced) {
        return selfPaced ? "self" : "dated";
    }
}
