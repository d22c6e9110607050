package org.dengta.printing.ipp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.dengta.printing.ipp.IppMessage.Group;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A printer at a port of this machine that reads requests as they come and can be spoiled. */
public final class PretendPrinter implements AutoCloseable {
    private static final byte[] GARBAGE = "<html>It works!</html>".getBytes(UTF_8);

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Job> jobs = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile IppAttributes printer = idle();
    private volatile Mood mood = Mood.NORMAL;
    private volatile int number;

    /** How it takes what it is asked. */
    public enum Mood {
        NORMAL,
        /** Refuses every job for its attributes. */
        REFUSES,
        /** Takes a connection and never answers. */
        HANGS,
        /** Takes a job and breaks off before the answer. */
        DIES,
        /** Answers jobs with a web page. */
        GARBAGE,
        /** Answers jobs with what is labelled rightly and is none. */
        NOISE,
        /** Answers without end. */
        HUGE,
        /** Takes jobs and says that it ignores the paper asked for. */
        IGNORES
    }

    /** A job as it was asked for. */
    static final class Job {
        final int id;
        final IppAttributes operation;
        final IppAttributes attributes;
        final byte[] document;
        volatile int state = 5;

        Job(int id, IppMessage message, byte[] document) {
            this.id = id;
            operation = message.first(IppTag.OPERATION);
            attributes = message.first(IppTag.JOB);
            this.document = document;
        }

        String name() {
            return operation.texts("job-name").getFirst();
        }
    }

    public PretendPrinter() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/ipp/print", this::serve);
        server.start();
    }

    public URI address() {
        return URI.create("ipp://127.0.0.1:" + server.getAddress().getPort() + "/ipp/print");
    }

    public void is(Mood next) {
        mood = next;
    }

    /** Its state (3 idle, 4 processing, 5 stopped) and the reasons for it. */
    public void state(int state, String... reasons) {
        printer =
                printer.with("printer-state", IppValue.enumeration(state))
                        .with("printer-state-reasons", keywords(reasons));
    }

    void has(String attribute, IppValue... values) {
        printer = printer.with(attribute, values);
    }

    /** Finishes every job in a state: 7 cancelled, 8 aborted, 9 completed. */
    public void finish(int state) {
        jobs.stream().filter(job -> job.state < 7).forEach(job -> job.state = state);
    }

    /** Switched off and on: it knows of no job, and counts from the beginning. */
    public void forget() {
        jobs.clear();
        number = 0;
    }

    List<Job> jobs() {
        return List.copyOf(jobs);
    }

    /** Titles of what came out. */
    public List<String> printed() {
        return jobs().stream().filter(job -> job.state == 9).map(Job::name).toList();
    }

    /** Titles of what it holds and has not printed. */
    public List<String> held() {
        return jobs().stream().filter(job -> job.state < 7).map(Job::name).toList();
    }

    /** How often it was asked. */
    int requests() {
        return numbers.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        numbers.incrementAndGet();
        var in = new ByteArrayInputStream(exchange.getRequestBody().readAllBytes());
        var request = IppReader.read(in);
        var isJob = request.code() == IppOperation.PRINT_JOB.code();
        switch (mood) {
            case HANGS -> hang(exchange);
            case DIES -> {
                var answer = answer(request, in.readAllBytes());
                if (isJob) {
                    exchange.close();
                } else {
                    send(exchange, answer);
                }
            }
            case GARBAGE -> raw(exchange, isJob, "text/html", request, in);
            case NOISE -> raw(exchange, isJob, "application/ipp", request, in);
            case HUGE -> flood(exchange);
            case NORMAL, REFUSES, IGNORES -> send(exchange, answer(request, in.readAllBytes()));
        }
    }

    private void raw(
            HttpExchange exchange,
            boolean isJob,
            String type,
            IppMessage request,
            ByteArrayInputStream in)
            throws IOException {
        if (isJob) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, GARBAGE.length);
            exchange.getResponseBody().write(GARBAGE);
            exchange.close();
        } else {
            send(exchange, answer(request, in.readAllBytes()));
        }
    }

    private void hang(HttpExchange exchange) {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(200, 0);
        var answer = IppWriter.bytes(new IppMessage(0, 1, List.of(new Group(4, idle()))));
        exchange.getResponseBody().write(answer, 0, answer.length - 1);
        try (var out = exchange.getResponseBody()) {
            while (closing.getCount() > 0) {
                out.write(new byte[] {0x44, 0, 0, 0, 1, 'x'});
            }
        }
    }

    private static void send(HttpExchange exchange, IppMessage answer) throws IOException {
        var bytes = IppWriter.bytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private IppMessage answer(IppMessage request, byte[] document) {
        var operation = request.first(IppTag.OPERATION);
        var code = request.code();
        if (code == IppOperation.GET_PRINTER_ATTRIBUTES.code()) {
            return said(request, 0, new Group(IppTag.PRINTER, printer));
        }
        if (code == IppOperation.PRINT_JOB.code()) {
            return mood == Mood.REFUSES ? said(request, 0x040b) : taken(request, document);
        }
        if (code == IppOperation.GET_JOBS.code()) {
            return new IppMessage(
                    0,
                    request.id(),
                    jobs().stream()
                            .filter(job -> job.state < 7)
                            .map(job -> new Group(IppTag.JOB, told(job)))
                            .toList());
        }
        return jobs().stream()
                .filter(job -> operation.number("job-id").orElse(0) == job.id)
                .findFirst()
                .map(job -> about(job, request))
                .orElseGet(() -> said(request, 0x0406));
    }

    private IppMessage taken(IppMessage request, byte[] document) {
        var job = new Job(++number, request, document);
        jobs.add(job);
        var told = new Group(IppTag.JOB, told(job));
        return mood == Mood.IGNORES
                ? said(
                        request,
                        1,
                        new Group(
                                IppTag.UNSUPPORTED,
                                IppAttributes.NONE.with(
                                        "media-col", job.attributes.all("media-col").getFirst())),
                        told)
                : said(request, 0, told);
    }

    private static IppMessage about(Job job, IppMessage request) {
        if (request.code() == IppOperation.CANCEL_JOB.code()) {
            if (job.state >= 7) {
                return said(request, 0x0404);
            }
            job.state = 7;
        }
        return said(request, 0, new Group(IppTag.JOB, told(job)));
    }

    private static IppAttributes told(Job job) {
        return IppAttributes.NONE
                .with("job-id", IppValue.integer(job.id))
                .with("job-name", IppValue.name(job.name()))
                .with("job-state", IppValue.enumeration(job.state))
                .with("job-state-reasons", IppValue.keyword("none"));
    }

    private static IppMessage said(IppMessage request, int status, Group... groups) {
        return new IppMessage(status, request.id(), List.of(groups));
    }

    private static IppAttributes idle() {
        return IppAttributes.NONE
                .with("printer-state", IppValue.enumeration(3))
                .with("printer-state-reasons", IppValue.keyword("none"))
                .with("printer-is-accepting-jobs", new IppValue.Flag(true))
                .with(
                        "document-format-supported",
                        new IppValue.Text(IppTag.MEDIA_TYPE, "application/pdf"))
                .with("media-size-supported", size(10500, 14800), size(5398, 8560))
                .with("media-source-supported", keywords("auto", "tray-2"))
                .with("print-scaling-supported", keywords("auto", "none"))
                .with("sides-supported", keywords("one-sided", "two-sided-long-edge"));
    }

    static IppValue size(int x, int y) {
        return new IppValue.Collection(
                IppAttributes.NONE
                        .with("x-dimension", IppValue.integer(x))
                        .with("y-dimension", IppValue.integer(y))
                        .values());
    }

    static IppValue[] keywords(String... words) {
        return List.of(words).stream().map(IppValue::keyword).toArray(IppValue[]::new);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
