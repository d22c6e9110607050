package org.dengta.printing.ipp;

import org.dengta.platform.http.Encoding;
import org.dengta.platform.http.Limits;
import org.dengta.platform.http.Patience;
import org.dengta.platform.http.PatientClient;
import org.dengta.platform.json.TooMuch;
import org.dengta.printing.ipp.IppMessage.Group;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks one printer, over HTTP as RFC 8010 has it. */
final class IppClient {
    private static final String MEDIA_TYPE = "application/ipp";
    private static final int IPP_PORT = 631;
    private static final Limits LIMITS = new Limits(4L << 20, 4L << 20);

    private final URI printer;
    private final URI address;
    private final String user;
    private final PatientClient client;
    private final AtomicInteger requests = new AtomicInteger();

    /**
     * @param printer {@code ipp} or {@code ipps}
     * @param user under what name the printer is asked
     */
    IppClient(URI printer, String user, Patience patience) {
        this.printer = printer;
        this.user = user;
        address = address(printer);
        client = new PatientClient(patience);
    }

    /** Where HTTP goes (RFC 3510, section 4.1, and RFC 7472). */
    static URI address(URI printer) {
        var scheme = printer.getScheme().equals("ipps") ? "https" : "http";
        var port = printer.getPort() < 0 ? IPP_PORT : printer.getPort();
        var path = printer.getRawPath().isEmpty() ? "/" : printer.getRawPath();
        return URI.create(scheme + "://" + host(printer) + ":" + port + path);
    }

    private static String host(URI printer) {
        return printer.getHost();
    }

    /**
     * Asks for an operation of the printer.
     *
     * @param operation what its group says beside charset, language, printer and user
     * @param job attributes of a job, none where empty
     */
    IppMessage ask(IppOperation code, IppAttributes operation, IppAttributes job)
            throws IppException {
        return ask(code, operation, job, new byte[0]);
    }

    /** The same with a document. */
    IppMessage ask(IppOperation code, IppAttributes operation, IppAttributes job, byte[] document)
            throws IppException {
        var id = requests.incrementAndGet();
        var message = new IppMessage(code.code(), id, groups(operation, job));
        var answer = call(IppWriter.bytes(message), document);
        if (answer.id() != id) {
            throw new IppException("not-understood", false);
        }
        return answer;
    }

    private List<Group> groups(IppAttributes operation, IppAttributes job) {
        var head =
                IppAttributes.NONE
                        .with("attributes-charset", new IppValue.Text(IppTag.CHARSET, "utf-8"))
                        .with(
                                "attributes-natural-language",
                                new IppValue.Text(IppTag.LANGUAGE, "en"))
                        .with("printer-uri", IppValue.uri(printer.toString()));
        var rest = new java.util.LinkedHashMap<>(head.values());
        // job-id stands right behind printer-uri (RFC 8011, section 4.1.5)
        if (operation.has("job-id")) {
            rest.put("job-id", operation.all("job-id"));
        }
        rest.put("requesting-user-name", List.of(IppValue.name(user)));
        rest.putAll(operation.values());
        var groups = new ArrayList<Group>();
        groups.add(new Group(IppTag.OPERATION, new IppAttributes(rest)));
        if (!job.values().isEmpty()) {
            groups.add(new Group(IppTag.JOB, job));
        }
        return groups;
    }

    private IppMessage call(byte[] message, byte[] document) throws IppException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", MEDIA_TYPE)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofByteArray(message),
                                        BodyPublishers.ofByteArray(document)));
        try {
            var answer = client.call(request);
            try (var body = answer.body()) {
                check(answer);
                return read(LIMITS.applied(body, Encoding.NONE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IppException("answer-lost", false, e);
        } catch (IppException e) {
            throw e;
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new IppException("offline", true, e);
        } catch (HttpTimeoutException e) {
            throw new IppException("no-answer", false, e);
        } catch (ProtocolException | TooMuch e) {
            throw new IppException("not-understood", false, e);
        } catch (IOException e) {
            throw new IppException("answer-lost", false, e);
        }
    }

    /** All of it, so that an answer in pieces leaves the connection as it should be. */
    private static IppMessage read(InputStream body) throws IOException {
        return IppReader.read(new ByteArrayInputStream(body.readAllBytes()));
    }

    private static void check(HttpResponse<InputStream> answer) throws IppException {
        var status = answer.statusCode();
        switch (status) {
            case 200 -> {
                if (answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith(MEDIA_TYPE))
                        .isEmpty()) {
                    throw new IppException("not-understood", false);
                }
            }
            case 401, 403 -> throw new IppException("access-refused", true);
            case 404, 405 -> throw new IppException("no-such-queue", true);
            case 426 -> throw new IppException("wants-encryption", true);
            default -> throw new IppException("not-understood", status < 500);
        }
    }
}
