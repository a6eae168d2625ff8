package palavra.frontend.shell;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name of a page in the scopes around it: the loop, the tag, the page. Without it Qute asks every resolver it
 * has, one per type used in a template, in each scope before it looks one further out.
 */
@EngineConfiguration
public class OuterScopes implements ValueResolver {

    /** Before all others: Qute's own resolver for a scope has 15. */
    @Override
    public int getPriority() {
        return 100;
    }

    // The first part of an expression is looked for in a scope, the parts after it in what was found.
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper scope
                && context.getParams().isEmpty()
                && context.resolutionContext().getData() == scope;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        var name = context.getName();
        for (var around = context.resolutionContext(); around != null; around = around.getParent()) {
            // Something else than names: Qute's way knows what to do with it.
            if (!(around.getData() instanceof Mapper scope)) break;
            if (!scope.appliesTo(name)) continue;
            var found = scope.getAsync(name);
            if (!(found instanceof CompletedStage<Object> known)) break;
            if (known.isFailure() || !Results.isNotFound(known.get())) return found;
        }
        return Results.notFound(context);
    }
}
