package palavra.frontend.studio.editor;

import java.util.List;
import java.util.UUID;
import palavra.content.api.Component;
import palavra.content.api.Download;
import palavra.content.api.Poll;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;

/** A component whose files and links lead into the studio, see {@link palavra.content.api.Marks}. */
record InStudio(UUID edition) {

    Component component(Component one) {
        return new Component(
                one.id(),
                one.type(),
                one.title(),
                html(one.html()),
                video(one.video()),
                one.placeholder(),
                poll(one.poll()),
                file(one.file()),
                one.language(),
                one.pool(),
                one.cloud() == null ? null : one.cloud().asking(html(one.cloud().question())));
    }

    String html(String html) {
        return html == null
                ? null
                : html.replace("=\"media:", "=\"/studio/" + edition + "/files/")
                        .replace("=\"unit:", "=\"/studio/" + edition + "/blocks/")
                        .replace("=\"run:", "=\"/studio/" + edition);
    }

    private Video video(Video video) {
        if (video == null) {
            return null;
        }
        var renditions = video.renditions().stream()
                .map(one -> new Rendition(address(one.path()), one.mediaType(), one.label(), one.bytes()))
                .toList();
        List<Track> tracks = video.tracks().stream()
                .map(one -> new Track(one.kind(), one.language(), address(one.path()), one.bytes()))
                .toList();
        return new Video(
                renditions,
                video.youtube(),
                tracks,
                video.transcript(),
                video.transcriptLanguage(),
                video.seconds(),
                video.poster() == null ? null : address(video.poster()));
    }

    private Poll poll(Poll poll) {
        return poll == null
                ? null
                : poll.saying(
                        html(poll.question()),
                        poll.options().stream()
                                .map(one -> new Poll.Choice(one.id(), html(one.text())))
                                .toList());
    }

    private Download file(Download file) {
        return file == null ? null : new Download(address(file.path()), file.label(), file.mediaType(), file.bytes());
    }

    private String address(String path) {
        return path.startsWith("media:") ? "/studio/" + edition + "/files/" + path.substring("media:".length()) : path;
    }
}
