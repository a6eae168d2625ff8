package palavra.analytics.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.kernel.Ids;

/** Finds the events that were counted before: those of a session by their number in it, all others by their id. */
final class Duplicates {

    private record Session(String aid, UUID id) {}

    private final Connection connection;

    Duplicates(Connection connection) {
        this.connection = connection;
    }

    /** Those never counted, in their order, and remembers them in the same transaction. */
    List<Heard> without(List<Heard> all) throws SQLException {
        var newIds = rememberIds(all);
        var sessions = sessionsOf(all);
        var fresh = new ArrayList<Heard>();
        for (var heard : all) {
            var event = heard.event();
            var first = event.session() == null
                    ? newIds.remove(event.id())
                    : sessions.get(new Session(event.aid(), event.session())).add(event.seq());
            if (first) {
                fresh.add(heard);
            }
        }
        rememberSessions(sessions);
        return fresh;
    }

    private HashSet<UUID> rememberIds(List<Heard> all) throws SQLException {
        var rows = new Columns("date", "uuid");
        for (var heard : all) {
            if (heard.event().session() == null) {
                rows.add(dayOf(heard.event().id()), heard.event().id());
            }
        }
        var fresh = new HashSet<UUID>();
        if (rows.isEmpty()) {
            return fresh;
        }
        try (var insert = connection.prepareStatement("""
                insert into event_seen (day, id) select * from unnest(?::date[], ?::uuid[])
                on conflict do nothing returning id
                """)) {
            rows.bind(insert);
            var inserted = insert.executeQuery();
            while (inserted.next()) {
                fresh.add(inserted.getObject(1, UUID.class));
            }
        }
        return fresh;
    }

    private Map<Session, SeqRanges> sessionsOf(List<Heard> all) throws SQLException {
        var sessions = new HashMap<Session, SeqRanges>();
        for (var heard : all) {
            if (heard.event().session() != null) {
                sessions.putIfAbsent(
                        new Session(heard.event().aid(), heard.event().session()), new SeqRanges());
            }
        }
        if (sessions.isEmpty()) {
            return sessions;
        }
        var keys = new Columns("text", "uuid");
        sessions.keySet().forEach(session -> keys.add(session.aid(), session.id()));
        try (var select = connection.prepareStatement("""
                select aid, session, seen::text from session_seen
                join unnest(?::text[], ?::uuid[]) as wanted (aid, session) using (aid, session)
                """)) {
            keys.bind(select);
            var rows = select.executeQuery();
            while (rows.next()) {
                sessions.put(
                        new Session(rows.getString(1), rows.getObject(2, UUID.class)),
                        SeqRanges.parse(rows.getString(3)));
            }
        }
        return sessions;
    }

    private void rememberSessions(Map<Session, SeqRanges> sessions) throws SQLException {
        if (sessions.isEmpty()) {
            return;
        }
        var rows = new Columns("text", "uuid", "text");
        sessions.forEach((session, seen) -> rows.add(session.aid(), session.id(), seen.toString()));
        try (var upsert = connection.prepareStatement("""
                insert into session_seen (aid, session, seen)
                select aid, session, seen::int8multirange from unnest(?::text[], ?::uuid[], ?::text[]) as n (aid, session, seen)
                on conflict (aid, session) do update set
                    seen = session_seen.seen + excluded.seen, counted_on = excluded.counted_on
                """)) {
            rows.bind(upsert);
            upsert.executeUpdate();
        }
    }

    /** The day an id was made on, never the day it arrived: else a duplicate on the next day would slip through. */
    private static LocalDate dayOf(UUID id) {
        return Ids.timeOf(id).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
