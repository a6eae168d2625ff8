package palavra.frontend.moderation;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import palavra.kernel.Ids;

/** Where a post stands, as its address says it. */
record PostPlace(UUID run, UUID thread, UUID post) {

    static PostPlace of(String run, String thread, String post) {
        return new PostPlace(Ids.parse(run), Ids.parse(thread), Ids.parse(post));
    }

    public String path() {
        return "/runs/" + run + "/discussions/" + thread + "/posts/" + post;
    }

    public String inThread() {
        return "/runs/" + run + "/discussions/" + thread + (post.equals(thread) ? "" : "#p-" + post);
    }

    /** Back to the post; to the list when it was the thread itself that went out of sight. */
    Response back(boolean hidden) {
        var isGone = hidden && post.equals(thread);
        return Response.seeOther(URI.create(isGone ? "/runs/" + run + "/discussions" : inThread()))
                .build();
    }
}
