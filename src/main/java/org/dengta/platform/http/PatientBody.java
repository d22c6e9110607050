package org.dengta.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An answer's body as a stream that is read only as fast as it is asked for, and fails when nothing
 * comes for too long or all of it takes too long. The JDK's own stream waits for ever. Closing it
 * early hangs up. Read by one thread.
 */
final class PatientBody extends InputStream implements BodySubscriber<InputStream> {
    private final Patience patience;
    private final long began = System.nanoTime();
    private final LinkedBlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final AtomicReference<Optional<Subscription>> source =
            new AtomicReference<>(Optional.empty());
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private volatile boolean ended;

    private sealed interface Signal {
        record Bytes(List<ByteBuffer> pieces) implements Signal {}

        record Ended() implements Signal {}

        record Failed(Throwable why) implements Signal {}
    }

    PatientBody(Patience patience) {
        this.patience = patience;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source.set(Optional.of(subscription));
        if (ended) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        signals.add(new Signal.Bytes(item));
    }

    @Override
    public void onError(Throwable throwable) {
        signals.add(new Signal.Failed(throwable));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal.Ended());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (!pieces.isEmpty() || await()) {
            var piece = pieces.element();
            if (piece.hasRemaining()) {
                var count = Math.min(length, piece.remaining());
                piece.get(into, from, count);
                return count;
            }
            pieces.remove();
            if (pieces.isEmpty()) {
                source.get().ifPresent(subscription -> subscription.request(1));
            }
        }
        return -1;
    }

    /** False at the end. */
    private boolean await() throws IOException {
        if (ended) {
            return false;
        }
        return switch (signal()) {
            case Signal.Bytes bytes -> {
                pieces.addAll(bytes.pieces());
                yield true;
            }
            case Signal.Ended _ -> {
                ended = true;
                yield false;
            }
            case Signal.Failed failed -> {
                ended = true;
                throw new IOException("the answer broke off", failed.why());
            }
        };
    }

    private Signal signal() throws IOException {
        try {
            var left = patience.whole().toNanos() - (System.nanoTime() - began);
            var wait = Math.min(left, patience.silence().toNanos());
            var signal = signals.poll(wait, TimeUnit.NANOSECONDS);
            if (signal != null && left > 0) {
                return signal;
            }
            close();
            throw new IOException("the answer stopped coming");
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop");
        }
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            source.get().ifPresent(Subscription::cancel);
        }
    }
}
