package palavra.notifications.api;

import palavra.kernel.Page;

/**
 * Someone's notices.
 *
 * @param unread how many are, at most {@link Notifications#MOST_COUNTED}
 */
public record Tray(Page<Notice> page, int unread) {}
