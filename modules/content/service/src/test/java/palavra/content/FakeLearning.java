package palavra.content;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import palavra.learning.api.Learning;
import palavra.learning.api.Membership;

/** Learning as content sees it: who is enrolled in what, and how often it was asked. */
@Singleton
public class FakeLearning {

    private final Set<String> seats = ConcurrentHashMap.newKeySet();
    private final Map<String, UUID> cohorts = new ConcurrentHashMap<>();
    private final Set<UUID> hidden = ConcurrentHashMap.newKeySet();
    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();
    private int asked;

    /** That part is not there for any learner. */
    public void hide(UUID part) {
        hidden.add(part);
    }

    /** No learner can open that unit now. */
    public void close(UUID unit) {
        closed.add(unit);
    }

    public void open(UUID unit) {
        closed.remove(unit);
    }

    public void enroll(UUID run, UUID person) {
        seats.add(run + ":" + person);
    }

    public void sort(UUID run, UUID person, UUID cohort) {
        cohorts.put(run + ":" + person, cohort);
    }

    public void withdraw(UUID run, UUID person) {
        seats.remove(run + ":" + person);
    }

    public int asked() {
        return asked;
    }

    @Produces
    @Mock
    @Singleton
    Learning door() {
        return (Learning) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Learning.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("membership")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    asked++;
                    var seat = arguments[0] + ":" + arguments[1];
                    return new Membership(seats.contains(seat), cohorts.get(seat), hidden, Set.copyOf(closed));
                });
    }
}
