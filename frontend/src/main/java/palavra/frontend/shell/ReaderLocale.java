package palavra.frontend.shell;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Gives every template the reader's language, so that message bundles need no thought. */
class ReaderLocale {

    void configure(@Observes EngineBuilder builder, Shell shell) {
        builder.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive()) {
                instance.setLocale(shell.language().locale());
            }
        });
    }
}
