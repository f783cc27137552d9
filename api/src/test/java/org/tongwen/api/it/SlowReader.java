package org.tongwen.api.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that reads an answer as it comes over the connection, when it likes. */
final class SlowReader implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    /** So that the server has to wait. */
    private static final int BUFFER = 4_096;

    private final Socket socket = new Socket();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private SlowReader() {}

    /** Sends a GET, and reads the first of its answer. */
    static SlowReader get(URI address) throws IOException {
        SlowReader reader = new SlowReader();
        reader.socket.setReceiveBufferSize(BUFFER);
        reader.socket.setSoTimeout(PATIENCE_MILLIS);
        reader.socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request =
                "GET " + address.getRawPath() + "?" + address.getRawQuery() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        reader.socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        reader.read.write(reader.socket.getInputStream().readNBytes(BUFFER));
        return reader;
    }

    /** Returns all that came until an end of chunks or of the connection. */
    String readToEnd() throws IOException {
        InputStream in = socket.getInputStream();
        byte[] some = new byte[65_536];
        try {
            int length = 0;
            while (length >= 0 && !endsWhole(some, length)) {
                length = in.read(some);
                read.write(some, 0, Math.max(0, length));
            }
        } catch (SocketException e) {
            // Broken off without a word is an end, too.
            return text();
        }
        return text();
    }

    private static boolean endsWhole(byte[] bytes, int length) {
        return isWhole(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    }

    /** Tells whether an answer ends as chunked ones have to. */
    static boolean isWhole(String answer) {
        return answer.endsWith("\r\n0\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String text() {
        return read.toString(StandardCharsets.UTF_8);
    }
}
