package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.platform.yaml.FaultCode;
import org.dengta.platform.yaml.YamlFault;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

final class FaultTextsTest {

    @Test
    void every_fault_has_both_texts_in_both_languages_and_there_are_no_others() throws IOException {
        assertThat(keys("faults_en")).isEqualTo(wanted());
        assertThat(keys("faults_zh")).isEqualTo(wanted());
    }

    private static Set<String> wanted() {
        var codes =
                Stream.<FaultCode>concat(
                        Arrays.stream(YamlFault.values()), Arrays.stream(ConfigFault.values()));
        var keys = new TreeSet<>(Set.of("did-you-mean"));
        codes.forEach(code -> {
            keys.add(code.key());
            keys.add(code.key() + ".allowed");
        });
        return keys;
    }

    private static Set<String> keys(String bundle) throws IOException {
        var properties = new Properties();
        var resource = FaultTexts.class.getResourceAsStream(bundle + ".properties");
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
