package palavra.frontend.studio.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioFile;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.files.Paths;
import palavra.kernel.Refusal;

/** Files that come with an editor's form: each is stored in the course at once, and the form then speaks of it. */
@ApplicationScoped
class Uploads {

    private static final long LONGEST_CAPTIONS = 400_000;

    private final Studio studio;
    private final Shell shell;

    Uploads(Studio studio, Shell shell) {
        this.studio = studio;
        this.shell = shell;
    }

    /** The fields without the files. */
    Form form(MultipartFormDataInput input) {
        var fields = new HashMap<String, List<String>>();
        input.getValues().forEach((name, values) -> values.stream()
                .filter(value -> !value.isFileItem())
                .findFirst()
                .ifPresent(value -> fields.put(name, List.of(value.getValue()))));
        return Form.sent(fields);
    }

    void store(UUID course, Form form, MultipartFormDataInput input, String act) {
        switch (act) {
            case "image" -> image(course, form, input);
            case "film" -> film(course, form, input);
            case "captions" -> captions(form, input);
            case "poster" ->
                form.put(
                        "poster",
                        "media:"
                                + upload(course, "images", sent(input, "posterFile"))
                                        .path());
            case "track" -> track(course, form, input);
            case "file" -> file(course, form, input);
            default -> {
                // Other acts bring no file.
            }
        }
    }

    /** At the place of the caret, which a behavior tells, or at the end. */
    private void image(UUID course, Form form, MultipartFormDataInput input) {
        var alt = form.at("alt").strip().replaceAll("[\\[\\]\\n]", " ");
        if (alt.isEmpty()) {
            throw Refusal.invalid(
                    "image-words-missing", "Say in words what the image shows, for those who do not see it.");
        }
        var stored = upload(course, "images", sent(input, "image"));
        var text = form.at("text");
        var caret = form.at("caret").matches("\\d{1,7}")
                ? Math.min(Integer.parseInt(form.at("caret")), text.length())
                : text.length();
        var image = "\n\n![" + alt + "](media:" + stored.path() + ")\n\n";
        form.put("text", (text.substring(0, caret) + image + text.substring(caret)).strip())
                .put("alt", "");
    }

    private void film(UUID course, Form form, MultipartFormDataInput input) {
        var stored = upload(course, "media", sent(input, "film"));
        form.add("file")
                .put("path", "media:" + stored.path())
                .put("mediaType", stored.mediaType())
                .put("label", form.at("filmLabel").strip())
                .put("bytes", stored.bytes());
        form.put("filmLabel", "");
    }

    private void captions(Form form, MultipartFormDataInput input) {
        var file = sent(input, "captions").getFileItem().getFile();
        try {
            if (Files.size(file) > LONGEST_CAPTIONS) {
                throw new Refusal(413, "too-large", "This is too large to be sent.");
            }
            form.put(
                    "cues",
                    Files.readString(file, StandardCharsets.UTF_8)
                            .replace("\r\n", "\n")
                            .replace("\uFEFF", ""));
        } catch (IOException unreadable) {
            throw Refusal.invalid(
                    "captions-unreadable", "These captions are not UTF-8 text. Save them as WebVTT in UTF-8.");
        }
    }

    private void track(UUID course, Form form, MultipartFormDataInput input) {
        var stored = upload(course, "captions", sent(input, "trackFile"));
        form.add("track")
                .put("kind", "subtitles")
                .put("language", form.at("trackLanguage").strip())
                .put("path", "media:" + stored.path())
                .put("bytes", stored.bytes());
        form.put("trackLanguage", "");
    }

    private void file(UUID course, Form form, MultipartFormDataInput input) {
        var sent = sent(input, "upload");
        var stored = upload(course, "files", sent);
        form.put("path", stored.path());
        if (form.at("label").isBlank()) {
            form.put("label", sent.getFileName());
        }
    }

    private StudioFile upload(UUID course, String folder, FormValue value) {
        var taken = studio.files(shell.actor(), course).stream()
                .map(StudioFile::path)
                .toList();
        var path = Paths.free(folder, value.getFileName(), taken);
        return studio.upload(
                shell.actor(), course, new NewFile(path, value.getFileItem().getFile()));
    }

    private static FormValue sent(MultipartFormDataInput input, String name) {
        var values = input.getValues().get(name);
        var file = values == null
                ? null
                : values.stream().filter(FormValue::isFileItem).findFirst().orElse(null);
        try {
            if (file == null
                    || file.getFileName() == null
                    || file.getFileName().isBlank()
                    || file.getFileItem().getFileSize() == 0) {
                throw Refusal.invalid("file-missing", "Choose a file first.");
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return file;
    }
}
