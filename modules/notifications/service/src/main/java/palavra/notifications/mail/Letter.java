package palavra.notifications.mail;

import java.util.List;
import java.util.UUID;
import palavra.notifications.api.Notice;

/** Mail to one person about some of their notices, oldest first. */
record Letter(UUID id, UUID person, String address, String language, List<Notice> notices) {

    /** Whether it tells of one discussion and of nothing else, so that an answer to it can only be meant for that. */
    boolean isOfOneDiscussion() {
        return notices.stream().map(Notice::thread).distinct().count() == 1
                && notices.stream().allMatch(notice -> notice.kind().isConversation());
    }
}
