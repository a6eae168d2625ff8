package palavra.courses.erasure;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An identity server without any account, which can be away. */
@Mock
@Singleton
class FakeAccounts extends Accounts {

    final Set<UUID> closed = ConcurrentHashMap.newKeySet();
    volatile boolean away;

    FakeAccounts() {
        super(null, null);
    }

    @Override
    boolean close(UUID person) {
        return !away && (closed.add(person) || true);
    }
}
