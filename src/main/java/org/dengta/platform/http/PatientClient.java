package org.dengta.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP/1.1 client that keeps its connection between calls, follows nobody elsewhere and gives up
 * in time. For any thread; an interrupt ends a call at once.
 */
public final class PatientClient implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Patience patience;
    private final HttpClient client;

    public PatientClient(Patience patience) {
        this.patience = patience;
        client =
                HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(patience.connect())
                        .executor(threads)
                        .build();
    }

    /** Calls; the body of the answer is still to come and must be closed. */
    public HttpResponse<InputStream> call(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return send(request, patience);
    }

    /** Calls for an answer that goes on for as long as there is something to say. */
    public HttpResponse<InputStream> listen(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return send(request, patience.endless());
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request, Patience body)
            throws IOException, InterruptedException {
        return client.send(request.timeout(patience.answer()).build(), _ -> new PatientBody(body));
    }

    /** Breaks off every call and leaves no thread behind. */
    @Override
    public void close() {
        client.shutdownNow();
        client.close();
        threads.shutdownNow();
    }
}
