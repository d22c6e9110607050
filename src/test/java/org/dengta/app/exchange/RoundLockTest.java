package org.dengta.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

final class RoundLockTest {
    @TempDir private Path folder;

    @Test
    void only_one_holds_it_and_it_is_free_again_afterwards() {
        var one = new RoundLock(folder);
        var other = new RoundLock(folder);
        var held = one.tryDuring(() -> other.tryDuring(() -> "both"));
        assertThat(held).contains(Optional.empty());
        assertThat(other.tryDuring(() -> "alone")).contains("alone");
    }
}
