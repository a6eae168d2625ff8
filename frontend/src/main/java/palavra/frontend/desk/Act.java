package palavra.frontend.desk;

import java.util.Arrays;
import java.util.Locale;

/** What can be done with a field at the desk. */
enum Act {
    SAVE,
    SEND,
    SEND_ALL,
    APPROVE,
    APPROVE_ALL,
    SEND_BACK,
    KEEP,
    REPLACE,
    HIDE,
    FOLLOW,
    NOTE;

    /** What an address or a form names; null for anything else. */
    static Act of(String word) {
        return Arrays.stream(values())
                .filter(act -> act.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the field is done with after it, so that the desk goes on to the next. */
    boolean isLast() {
        return switch (this) {
            case SAVE, SEND, APPROVE, SEND_BACK, KEEP -> true;
            case SEND_ALL, APPROVE_ALL, REPLACE, HIDE, FOLLOW, NOTE -> false;
        };
    }

    /** Whether it is a yes to the text as it is saved, so that it can not take another with it. */
    boolean isAboutSavedText() {
        return switch (this) {
            case APPROVE, SEND_BACK, KEEP -> true;
            case SAVE, SEND, SEND_ALL, APPROVE_ALL, REPLACE, HIDE, FOLLOW, NOTE -> false;
        };
    }
}
