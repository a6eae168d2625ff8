package palavra.learning.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Ids;
import palavra.learning.api.assignment.HandedFile;
import palavra.learning.api.assignment.KeptFile;
import palavra.learning.run.Learner;

/** The files of works in the database. Their bytes are read only when somebody asks for that very file. */
public final class PieceFiles {

    private PieceFiles() {}

    /** A file, of which work and whose it is, and whether it was handed in. */
    record Owned(UUID work, UUID enrollment, boolean handedIn, KeptFile file) {}

    public static List<HandedFile> of(UUID work) {
        return work == null
                ? List.of()
                : Learner.getEntityManager()
                        .createNativeQuery(
                                "select id, name, bytes from assignment_file where work = :work order by at, id",
                                Object[].class)
                        .setParameter("work", work)
                        .getResultStream()
                        .map(row -> file((Object[]) row))
                        .toList();
    }

    static void add(UUID work, String name, byte[] data, Instant now) {
        Learner.getEntityManager()
                .createNativeQuery("""
                        insert into assignment_file (id, work, name, bytes, data, at)
                        values (:id, :work, :name, :bytes, :data, :at)
                        """)
                .setParameter("id", Ids.at(now))
                .setParameter("work", work)
                .setParameter("name", name)
                .setParameter("bytes", (long) data.length)
                .setParameter("data", data)
                .setParameter("at", now)
                .executeUpdate();
    }

    static void remove(UUID work, UUID file) {
        Learner.getEntityManager()
                .createNativeQuery("delete from assignment_file where work = :work and id = :id")
                .setParameter("work", work)
                .setParameter("id", file)
                .executeUpdate();
    }

    /** A file of a run. */
    static Optional<Owned> find(UUID run, UUID file) {
        return Learner.getEntityManager()
                .createNativeQuery("""
                        select w.id, w.enrollment, w.handed_at is not null, f.name, f.data
                          from assignment_file f join assignment_work w on w.id = f.work
                         where f.id = :file and w.run = :run
                        """, Object[].class)
                .setParameter("file", file)
                .setParameter("run", run)
                .getResultStream()
                .findFirst()
                .map(row -> owned((Object[]) row));
    }

    private static Owned owned(Object[] row) {
        return new Owned(
                (UUID) row[0], (UUID) row[1], (Boolean) row[2], new KeptFile((String) row[3], (byte[]) row[4]));
    }

    private static HandedFile file(Object[] row) {
        return new HandedFile((UUID) row[0], (String) row[1], (Long) row[2]);
    }
}
