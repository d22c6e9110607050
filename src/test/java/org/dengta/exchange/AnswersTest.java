package org.dengta.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.journal.Head;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.MemoryReplica;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

final class AnswersTest {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:00");

    private final MemoryReplica central = new MemoryReplica("central", InstantSource.fixed(NOW));
    private final Answers answers = central.answers("east-1");
    private final FactChain chain = new FactChain("east-1", new SplittableRandom(1));

    AnswersTest() {
        for (var i = 0; i < 5; i++) {
            chain.add(NOW, Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
        }
    }

    @Test
    void the_status_says_what_there_is() {
        assertThat(answers.status())
                .isEqualTo(
                        new PeerStatus(
                                1, MemoryReplica.EVENT, NOW, 0, "", "", Optional.of(List.of())));
        central.facts().take(chain.all(), "own");
        var programme = ProgrammeText.of("event: 1\n", Map.of());
        central.programme().put(programme);
        assertThat(answers.status().facts()).isEqualTo(5);
        assertThat(answers.status().programme()).isEqualTo(programme.hash());
    }

    @Test
    void there_is_more_as_long_as_an_answer_is_full() {
        central.facts().take(chain.all(), "own");
        var third = Head.of(chain.get(3).position(), chain.get(3).hash());
        assertThat(answers.want(List.of(third), 2).more()).isTrue();
        var all = answers.want(List.of(third), 3);
        assertThat(all.more()).isFalse();
        assertThat(all.entries()).hasSize(2);
        assertThat(all.heads()).isEqualTo(central.facts().heads());
        assertThat(answers.want(all.heads(), 3).entries()).isEmpty();
    }

    @Test
    void what_is_put_aside_names_who_handed_it_over() {
        chain.addBytes(new byte[] {1});
        assertThat(answers.send(chain.all()).kept()).isEqualTo(5);
        assertThat(central.facts().quarantine())
                .extracting(Quarantined::peer)
                .containsExactly("east-1");
    }

    @Test
    void a_programme_that_none_published_cannot_be_had() {
        var failure = catchThrowableOfType(LinkFailure.class, answers::programme);
        assertThat(failure.reason()).isEqualTo(Reason.PEER_FAILED);
        assertThat(failure).hasMessageStartingWith("PEER_FAILED: ");
    }
}
