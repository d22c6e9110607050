package org.dengta.exchange.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dengta.exchange.http.HostileCentral.ascii;
import static org.dengta.exchange.http.HostileCentral.head;

import com.github.luben.zstd.ZstdOutputStream;

import org.dengta.exchange.Link;
import org.dengta.exchange.LinkFailure;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.http.HostileCentral.Mouth;
import org.dengta.exchange.http.client.HttpLink;
import org.dengta.exchange.http.client.Peer;
import org.dengta.platform.http.Patience;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Calls to a {@link HostileCentral}, and what to answer them with. */
final class HostileCalls {
    /** For those who fall silent; a busy machine must not be taken for one. */
    static final Patience QUICK =
            new Patience(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(400),
                    Duration.ofMillis(2500));

    static final String STATUS =
            "{\"protocol\":1,\"event\":\"2501\",\"at\":\"2024-10-25T02:00:00Z\","
                    + "\"facts\":0,\"guests\":\"\",\"programme\":\"\"}\n";

    private HostileCalls() {}

    static Reason answered(String lines) {
        return said(out -> out.write(whole(lines)));
    }

    static Reason encoded(String encoding, byte[] body) {
        return said(out -> {
            out.write(head(200, "Content-Encoding: " + encoding, "Content-Length: " + body.length));
            out.write(body);
        });
    }

    static Reason said(Mouth mouth) {
        try (var central = HostileCentral.saying(mouth)) {
            return failure(central.address(), Link::status);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reason held(Mouth mouth) {
        try (var central = HostileCentral.holding(mouth);
                var link = link(central.address(), QUICK)) {
            return reason(link, Link::status);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reason failure(URI address, Consumer<Link> call) {
        return thrown(address, call).reason();
    }

    static LinkFailure thrown(URI address, Consumer<Link> call) {
        try (var link = link(address, SmallCentral.PATIENCE)) {
            return catchThrowableOfType(LinkFailure.class, () -> call.accept(link));
        }
    }

    static <T extends Link> Reason reason(T link, Consumer<T> call) {
        return catchThrowableOfType(LinkFailure.class, () -> call.accept(link)).reason();
    }

    static HttpLink link(URI address, Patience patience) {
        return new HttpLink(new Peer(address, "2501", SmallCentral.TOKEN), patience);
    }

    static byte[] zstd(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    static byte[] whole(String lines) {
        return whole(ascii(lines));
    }

    static byte[] whole(byte[] lines) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head(200, "Content-Length: " + lines.length));
        out.writeBytes(lines);
        return out.toByteArray();
    }
}
