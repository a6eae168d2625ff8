package palavra.notifications.api.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;
import palavra.notifications.api.choices.Choices;
import palavra.notifications.api.choices.Sheet;

/** The door to choices where the service is another process. */
@DefaultBean
@ApplicationScoped
class RemoteChoices implements Choices {

    private final ChoicesClient service;

    RemoteChoices(@RestClient ChoicesClient service) {
        this.service = service;
    }

    @Override
    public Sheet sheet(Actor actor) {
        return service.sheet();
    }

    @Override
    public void choose(Actor actor, List<Choice> choices, int hour) {
        service.choose(new ChoicesClient.Chosen(choices, hour));
    }

    @Override
    public void tryAgain(Actor actor) {
        service.tryAgain();
    }

    @Override
    public List<Matter> behind(String token) {
        return service.behind(token);
    }

    @Override
    public List<Matter> unsubscribe(String token) {
        return service.unsubscribe(token);
    }
}
