package palavra.launcher.bench;

import java.time.Duration;
import palavra.launcher.Stack;

/** A learner's bearer token, got anew before it ends. */
final class Pass {

    /** A token is good for five minutes. */
    private static final long LASTS_NANOS = Duration.ofMinutes(4).toNanos();

    private final Stack stack;
    private final int user;
    private String token;
    private long since;

    Pass(Stack stack, int user) {
        this.stack = stack;
        this.user = user;
    }

    synchronized String token() {
        if (token == null || System.nanoTime() - since > LASTS_NANOS) {
            token = stack.token(World.email(user), World.password(user));
            since = System.nanoTime();
        }
        return token;
    }
}
