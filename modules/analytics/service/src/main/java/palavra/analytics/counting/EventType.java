package palavra.analytics.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The learning events analytics understands; whatever else comes goes to the dead letters. */
enum EventType {
    ENROLLMENT_ACTIVATED("enrollment.activated", false),
    ENROLLMENT_DEACTIVATED("enrollment.deactivated", false),
    EDITION_CHANGED("enrollment.edition-changed", false),
    PAGE_VIEWED("page.viewed", true),
    BLOCK_COMPLETED("block.completed", true),
    PROBLEM_GRADED("problem.graded", true),
    HINT_SHOWN("problem.hint-shown", true),
    ANSWER_SHOWN("problem.answer-shown", true),
    POLL_VOTED("poll.voted", true),
    CLOUD_ANSWERED("cloud.answered", true),
    GRADE_CHANGED("grade.course-changed", false),
    COURSE_PASSED("course.passed", false),
    THREAD_CREATED("forum.thread.created", true),
    RESPONSE_CREATED("forum.response.created", true),
    COMMENT_CREATED("forum.comment.created", true),
    POST_VOTED("forum.post.voted", true),
    RESPONSE_ENDORSED("forum.response.endorsed", true),
    CERTIFICATE_ISSUED("certificate.issued", false),
    CERTIFICATE_REVOKED("certificate.revoked", false),
    VIDEO_LOADED("video.loaded", true),
    VIDEO_PLAYED("video.played", true),
    VIDEO_PAUSED("video.paused", true),
    VIDEO_SEEKED("video.seeked", true),
    VIDEO_ENDED("video.ended", true),
    VIDEO_HEARTBEAT("video.heartbeat", true),
    VIDEO_RATE_CHANGED("video.rate-changed", true),
    VIDEO_CAPTIONS_CHANGED("video.captions-changed", true),
    VIDEO_STALLED("video.stalled", true),
    NAV_NEXT("nav.next", true),
    NAV_PREVIOUS("nav.previous", true),
    NAV_TAB("nav.tab", true),
    NAV_OUTLINE("nav.outline", true);

    private static final Map<String, EventType> BY_NAME = new HashMap<>();

    static {
        for (var type : values()) {
            BY_NAME.put("palavra." + type.name + ".v1", type);
        }
    }

    private final String name;
    private final boolean deed;

    EventType(String name, boolean deed) {
        this.name = name;
        this.deed = deed;
    }

    static Optional<EventType> of(String name) {
        return Optional.ofNullable(name == null ? null : BY_NAME.get(name));
    }

    /** Whether it shows that the learner was there that day, rather than what the platform made of it. */
    boolean isDeed() {
        return deed;
    }
}
