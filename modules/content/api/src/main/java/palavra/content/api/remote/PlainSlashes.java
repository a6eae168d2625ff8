package palavra.content.api.remote;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;

/** Sends the path of a file with its slashes: the client writes them as {@code %2F}, which every process refuses. */
public class PlainSlashes implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        request.setUri(URI.create(request.getUri().toString().replace("%2F", "/")));
    }
}
