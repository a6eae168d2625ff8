package palavra.content.api.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.File;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.ImportReport;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** Sends packages; it waits longer than the rest of the API, because an import takes its time. */
@Path("/api/content/imports")
@RegisterRestClient(configKey = "content-imports")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
interface ContentImportApi {

    @POST
    @Consumes("application/gzip")
    ImportReport importOlx(File file, @RestQuery String name, @RestQuery String course, @RestQuery String community);
}
