package palavra.forums.api.remote;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.ThreadQuery;

/** A query for threads as parameters of an address. */
class ThreadParams {

    @RestQuery
    String filter;

    @RestQuery
    String sort;

    @RestQuery
    UUID topic;

    @RestQuery
    UUID unit;

    @RestQuery
    String text;

    @RestQuery
    String language;

    @RestQuery
    boolean readable;

    @RestQuery
    String cursor;

    @RestQuery
    int limit;

    static ThreadParams of(ThreadQuery query) {
        var params = new ThreadParams();
        params.filter = query.filter();
        params.sort = query.sort();
        params.topic = query.topic();
        params.unit = query.unit();
        params.text = query.text();
        params.language = query.language() == null ? null : query.language().tag();
        params.readable = query.readable();
        params.cursor = query.cursor();
        params.limit = query.limit();
        return params;
    }
}
