package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.exchange.Answers;
import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.junit.jupiter.api.AfterEach;

import java.util.ArrayList;
import java.util.List;

final class HttpLinkTest extends LinkContract {
    private final List<SmallCentral> open = new ArrayList<>();

    @Override
    Link to(Answers answers) {
        var central =
                new SmallCentral(
                        answers,
                        (_, _) -> {
                            throw new LinkFailure(Reason.PEER_FAILED, "nobody is let in here");
                        });
        open.add(central);
        return central.link();
    }

    @AfterEach
    void close() throws Exception {
        for (var central : open) {
            central.close();
        }
        assertThat(Lingering.threads()).isEmpty();
    }
}
