package palavra.kernel.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** The layers as decision 2 draws them. {@code campus} runs them over everything it packs. */
public final class LayerRules {

    private static final List<String> MODULES =
            List.of("courses", "content", "learning", "forums", "certificates", "analytics", "notifications");

    private static final DescribedPredicate<JavaClass> TESTS =
            resideInAnyPackage("palavra.kernel.test..", "palavra.launcher..");
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("palavra..");
    private static final DescribedPredicate<JavaClass> APIS = resideInAPackage("palavra.*.api..");
    private static final DescribedPredicate<JavaClass> KERNEL =
            resideInAPackage("palavra.kernel..").and(LayerRules.<JavaClass>not(TESTS));
    private static final DescribedPredicate<JavaClass> OUTBOX = resideInAPackage("palavra.outbox..");

    private static final List<String> DECIDES_ACCESS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");

    private LayerRules() {}

    /** Checks every rule; the first one that is broken is thrown with all its places. */
    public static void check(JavaClasses classes) {
        all().forEach(rule -> rule.check(classes));
    }

    static Stream<ArchRule> all() {
        return Stream.concat(
                Stream.of(
                        kernelKnowsNobody(),
                        outboxKnowsTheKernelOnly(),
                        frontendKnowsDoorsOnly(),
                        apisShowNoTables(),
                        everyEndpointDecidesWhoMayUseIt()),
                MODULES.stream()
                        .flatMap(module -> Stream.of(apiKnowsKernelAndApis(module), serviceKnowsItself(module))));
    }

    /** The kernel is what all share, so it may lean on none of them. */
    private static ArchRule kernelKnowsNobody() {
        return noClasses().that(KERNEL).should().dependOnClassesThat(OURS.and(not(KERNEL)));
    }

    private static ArchRule outboxKnowsTheKernelOnly() {
        return noClasses()
                .that(OUTBOX)
                .should()
                .dependOnClassesThat(OURS.and(not(KERNEL)).and(not(OUTBOX)));
    }

    /** The web app draws pages from what doors answer; a table or a topic it never sees. */
    private static ArchRule frontendKnowsDoorsOnly() {
        var frontend = resideInAPackage("palavra.frontend..");
        return noClasses()
                .that(frontend)
                .should()
                .dependOnClassesThat(OURS.and(not(frontend)).and(not(KERNEL)).and(not(APIS)));
    }

    private static ArchRule apiKnowsKernelAndApis(String module) {
        return noClasses()
                .that(resideInAPackage("palavra." + module + ".api.."))
                .should()
                .dependOnClassesThat(OURS.and(not(KERNEL)).and(not(APIS)));
    }

    /** A service reaches another module through its api, never behind it. */
    private static ArchRule serviceKnowsItself(String module) {
        var itself = resideInAPackage("palavra." + module + "..");
        return noClasses()
                .that(itself.and(not(APIS)))
                .should()
                .dependOnClassesThat(
                        OURS.and(not(itself)).and(not(KERNEL)).and(not(OUTBOX)).and(not(APIS)));
    }

    private static ArchRule apisShowNoTables() {
        return noClasses()
                .that(APIS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql.."));
    }

    /** Known ways past path rules exist; access is decided on the method or its class, by a word one can read. */
    private static ArchRule everyEndpointDecidesWhoMayUseIt() {
        return methods()
                .that()
                .areDeclaredInClassesThat(isResource())
                .and(isEndpoint())
                .should(decideAccess())
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> isResource() {
        return DescribedPredicate.describe(
                "are resources", type -> !type.isInterface() && type.isAnnotatedWith("jakarta.ws.rs.Path"));
    }

    private static DescribedPredicate<JavaMethod> isEndpoint() {
        return DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")));
    }

    private static ArchCondition<JavaMethod> decideAccess() {
        return new ArchCondition<>("decide who may use them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var decides = DECIDES_ACCESS.stream()
                        .anyMatch(word -> method.isAnnotatedWith(word)
                                || method.getOwner().isAnnotatedWith(word));
                events.add(new SimpleConditionEvent(method, decides, method.getFullName()));
            }
        };
    }

    private static <T> DescribedPredicate<T> not(DescribedPredicate<? super T> predicate) {
        return DescribedPredicate.<T>not(predicate);
    }
}
