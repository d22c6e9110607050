package org.dengta.platform.http;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

import java.net.BindException;
import java.time.Duration;

/**
 * An HTTP server that listens on 127.0.0.1 only. Each call has a virtual thread of its own; whoever
 * says nothing for the idle time is hung up on.
 */
public final class LocalServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final Duration STOPPING_IDLE = Duration.ofMillis(200);
    private static final int MOST_THREADS = 600;

    private final Server server;
    private final ServerConnector connector;

    private LocalServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts one.
     *
     * @param port 0 for any that is free; ProblemException with PORT_IN_USE where it is taken
     * @param idle how long a caller may be silent
     */
    public static LocalServer start(int port, Duration idle, Calls calls) {
        var server = new Server(new VirtualThreadPool(MOST_THREADS));
        var connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setIdleTimeout(idle.toMillis());
        connector.setShutdownIdleTimeout(STOPPING_IDLE.toMillis());
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(new CallHandler(calls)));
        server.setErrorHandler(new BareErrors());
        server.setStopTimeout(STOPPING.toMillis());
        var local = new LocalServer(server, connector);
        local.open(port);
        return local;
    }

    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        return configuration;
    }

    private void open(int port) {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw isTaken(e)
                    ? new ProblemException(
                            Problem.of(ProblemCode.PORT_IN_USE, Integer.toString(port)), e)
                    : new IllegalStateException("starting the server", e);
        }
    }

    private static boolean isTaken(Throwable e) {
        return e instanceof BindException || (e.getCause() != null && isTaken(e.getCause()));
    }

    /** The port that it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Takes no more calls, waits two seconds at most for those under way, and ends. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("stopping the server", e);
        }
    }
}
