package org.dengta.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

final class TypefacesTest {
    private static final String FACE = "fonts/NotoSans-Bold.ttf";

    @Test
    void a_typeface_that_is_missing_is_said_by_name() {
        isMissing(new Typefaces(_ -> null));
    }

    @Test
    void a_typeface_that_is_cut_or_garbled_is_said_by_name() throws IOException {
        var whole = file();
        for (var length : new int[] {0, 3, 11, 200, whole.length / 2}) {
            isMissing(new Typefaces(_ -> new ByteArrayInputStream(whole, 0, length)));
        }
        var garbled = whole.clone();
        Arrays.fill(garbled, 12, 400, (byte) 0x5A);
        isMissing(new Typefaces(_ -> new ByteArrayInputStream(garbled)));
    }

    @Test
    void a_whole_one_is_read_once() {
        var typefaces = new Typefaces();
        assertThat(typefaces.face(Family.LATIN, Weight.BOLD))
                .isSameAs(typefaces.face(Family.LATIN, Weight.BOLD));
    }

    private static void isMissing(Typefaces typefaces) {
        assertThatThrownBy(() -> typefaces.face(Family.LATIN, Weight.BOLD))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo(ProblemCode.TYPEFACE_MISSING);
                            assertThat(e.problem().details()).containsExactly("NotoSans-Bold");
                        });
    }

    private static byte[] file() throws IOException {
        try (InputStream stream = Typefaces.class.getResourceAsStream(FACE)) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes();
        }
    }
}
