package nl.doorbouw.catalogue.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of which a catalogue is made: what a plan carries with it.
 *
 * @param texts by name of the file, the main one first
 */
public record CatalogueFiles(Map<String, String> texts) {

    /** The name of the file that lists the others. */
    public static final String MAIN = "catalogue.yaml";

    private static final String FOLDER = "/catalogue/";

    public CatalogueFiles {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The catalogue that comes with the app. A file that is listed and not there is left for the reader to report. */
    public static CatalogueFiles builtIn() {
        Map<String, String> texts = new LinkedHashMap<>();
        resource(MAIN).ifPresent(main -> {
            texts.put(MAIN, main);
            YamlNode.parse(MAIN, main, new Findings()).stream().flatMap(root -> root.items("files"))
                    .map(YamlNode::text).forEach(file -> resource(file).ifPresent(text -> texts.put(file, text)));
        });
        return new CatalogueFiles(texts);
    }

    private static Optional<String> resource(String name) {
        try (InputStream stream = CatalogueFiles.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name, e);
        }
    }
}
