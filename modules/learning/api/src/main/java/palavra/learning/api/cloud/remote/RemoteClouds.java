package palavra.learning.api.cloud.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.cloud.CloudDesk;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.Clouds;
import palavra.learning.api.cloud.HiddenWord;
import palavra.learning.api.cloud.SaidWords;

/** Word clouds where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteClouds implements Clouds {

    private final CloudsClient client;

    RemoteClouds(@RestClient CloudsClient client) {
        this.client = client;
    }

    @Override
    public List<CloudView> in(Actor actor, UUID run, UUID unit) {
        return client.in(run, unit);
    }

    @Override
    public CloudView of(Actor actor, UUID run, UUID cloud, UUID edition) {
        return client.of(run, cloud, edition);
    }

    @Override
    public CloudView say(Actor actor, UUID run, UUID cloud, List<String> words) {
        return client.say(run, cloud, new SaidWords(words));
    }

    @Override
    public CloudDesk desk(Actor actor, UUID run, UUID cloud) {
        return client.desk(run, cloud);
    }

    @Override
    public byte[] export(Actor actor, UUID run, UUID cloud) {
        return client.export(run, cloud);
    }

    @Override
    public void hide(Actor actor, UUID run, UUID cloud, String word, boolean hidden) {
        client.hide(run, cloud, new HiddenWord(word, hidden));
    }
}
