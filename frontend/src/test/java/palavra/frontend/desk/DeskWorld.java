package palavra.frontend.desk;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import palavra.courses.api.Courses;

/** The doors behind the desk: {@link FakeTranslation} and nobody's runs. */
@Alternative
@ApplicationScoped
public class DeskWorld {

    /** Puts this world behind the doors. */
    public static class Doors implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(DeskWorld.class);
        }
    }

    @Produces
    @Singleton
    FakeTranslation desks() {
        return new FakeTranslation();
    }

    @Produces
    @Singleton
    Courses courses() {
        return (Courses) Proxy.newProxyInstance(
                DeskWorld.class.getClassLoader(),
                new Class<?>[] {Courses.class},
                (proxy, method, arguments) -> List.of());
    }
}
