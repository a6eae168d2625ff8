package palavra.content.films;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import palavra.content.api.Rendition;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.FilmState.State;

/** Says those who write how far the films of their course are, by one statement. Call it inside a transaction. */
@ApplicationScoped
public class FilmDesk {

    private static final String OF_COURSE = """
            select a.path, f.state, f.why, r.name, r.media_type, r.size
              from (select distinct on (path) path, sha256 from asset
                     where course = :course and media_type in ('video/mp4', 'video/webm')
                     order by path, seen_at desc) a
              left join film f on f.sha256 = a.sha256
              left join film_rendition r on r.film = a.sha256 and r.media_type like 'video/%'
             order by a.path, r.size""";

    private final EntityManager manager;
    private final FilmTools tools;

    FilmDesk(@PersistenceUnit("content") EntityManager manager, FilmTools tools) {
        this.manager = manager;
        this.tools = tools;
    }

    public List<FilmState> of(UUID course) {
        List<Object[]> rows = manager.createNativeQuery(OF_COURSE, Object[].class)
                .setParameter("course", course)
                .getResultList();
        var films = new LinkedHashMap<String, FilmState>();
        for (var row : rows) {
            var film = films.computeIfAbsent((String) row[0], path -> film(path, row));
            if (row[3] != null) {
                film.renditions()
                        .add(new Rendition(
                                (String) row[3], (String) row[4], Recipe.label((String) row[3]), (Long) row[5]));
            }
        }
        return List.copyOf(films.values());
    }

    /** What was made stays offered where the program is gone; everything else then waits for nobody. */
    private FilmState film(String path, Object[] row) {
        var stored = row[1] == null ? State.WAITING : State.valueOf((String) row[1]);
        var waits = stored == State.WAITING || stored == State.MAKING;
        var state = waits && !tools.areHere() ? State.NO_PROGRAM : stored;
        return new FilmState(path, state, (String) row[2], new ArrayList<>());
    }
}
