package palavra.notifications.mail;

import java.util.List;
import java.util.UUID;
import palavra.notifications.api.Notice;

/** Mail to one person about some of their notices, oldest first. */
record Letter(UUID id, UUID person, String address, String language, List<Notice> notices) {}
