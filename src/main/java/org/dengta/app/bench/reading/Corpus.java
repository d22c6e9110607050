package org.dengta.app.bench.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of photographs with {@code truth.json}: an array of {@code {set, image, texts}}, {@code
 * image} relative to the folder.
 */
final class Corpus {
    private static final JsonFactory JSON = new JsonFactory();

    private Corpus() {}

    static List<Photograph> in(Path folder) throws IOException {
        var photographs = new ArrayList<Photograph>();
        try (var json = JSON.createParser(folder.resolve("truth.json").toFile())) {
            expect(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                photographs.add(photograph(json, folder));
            }
        }
        return photographs;
    }

    private static Photograph photograph(JsonParser json, Path folder) throws IOException {
        var set = "";
        var image = "";
        var texts = new ArrayList<String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            switch (name) {
                case "set" -> set = json.getText();
                case "image" -> image = json.getText();
                case "texts" -> {
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        texts.add(json.getText());
                    }
                }
                default -> json.skipChildren();
            }
        }
        expect(!set.isEmpty() && !image.isEmpty());
        return new Photograph(set, folder.resolve(image), texts);
    }

    private static void expect(boolean itIsSo) throws IOException {
        if (!itIsSo) {
            throw new IOException("truth.json is no array of {set, image, texts}");
        }
    }
}
