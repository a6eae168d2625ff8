package palavra.kernel.web;

import jakarta.ws.rs.core.Response;
import palavra.kernel.Problem;

/** Draws a refused or failed request of a reader as a page; only the web app has one. */
public interface FaultPage {

    /** Where the web app shows the page of a bare status: this and the status. */
    String PATH = "/faults/";

    /** The whole answer, with the problem's status, in the reader's language. */
    Response of(Problem problem);
}
