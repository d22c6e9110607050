package org.dengta.printing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.printing.PrintJob.Stage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

final class PrintWordsTest {
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:Refused|Unanswered|Hindered|Ended|NotWithdrawn|NotDue|IppException|Optional"
                            + "\\.of|->|Meaning\\(\"[a-z-]+\",|String [A-Z_]+ =|\\?|:|return)"
                            + "[( ]*\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Set<String> NO_REASONS =
            Set.of("https", "http", "label", "none", "misprint");

    @Test
    void every_stage_and_every_reason_in_the_code_has_words() throws IOException {
        var codes = codes();
        assertThat(codes).contains("media-empty", "interrupted", "no-such-size", "stuck", "busy");
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = new PrintWords(locale);
            for (var stage : Stage.values()) {
                assertThat(words.stage(stage)).isNotBlank();
            }
            for (var stage : Batch.Stage.values()) {
                assertThat(words.batch(stage)).isNotBlank();
            }
            for (var code : codes) {
                assertThat(words.reason(code)).as(code).isNotEqualTo(code);
            }
            assertThat(words.reason("of-a-later-release")).isEqualTo("of-a-later-release");
        }
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/dengta/printing"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var matcher = SAID.matcher(Files.readString(file, UTF_8));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        codes.removeAll(NO_REASONS);
        return codes;
    }
}
