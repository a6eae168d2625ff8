package palavra.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hands courses over to the running installation, and publishes them. */
public final class Imports {

    private Imports() {}

    /**
     * Sends a course as a package; a folder is packed first.
     *
     * @param query what the package is an edition of, as the query of the address with its question mark; empty for a
     *     course of its own
     * @return the import report
     */
    public static JsonNode send(Stack stack, Path course, String query) {
        try {
            var archive = Files.createTempFile("palavra-course-", ".tar.gz");
            try {
                Step.run("Pack " + course.getFileName(), () -> CourseArchive.pack(course, archive));
                return Http.json(Http.request(stack.api("content") + "/imports" + query, stack.authorToken())
                        .header("Content-Type", "application/gzip")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofFile(archive))
                        .build());
            } finally {
                Files.delete(archive);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes what an import brought readable, and opens its run. */
    public static void publish(Stack stack, String id) {
        Step.run(
                "Publish",
                () -> Http.json(
                        Http.request(stack.api("content") + "/imports/" + id + "/publication", stack.authorToken())
                                .header("Accept", "application/json")
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build()));
    }
}
