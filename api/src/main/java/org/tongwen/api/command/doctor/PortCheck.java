package org.tongwen.api.command.doctor;

/**
 * The port of the API.
 *
 * @param free whether it can be listened on
 * @param ours whether it is this data directory's own API that listens
 */
record PortCheck(int port, boolean free, boolean ours) implements Check {

    private static final String SUBJECT = "Port";

    @Override
    public Finding look() {
        if (ours) {
            return Finding.ok(SUBJECT, port + " is that of the API that runs here");
        }
        return free
                ? Finding.ok(SUBJECT, port + " is free")
                : Finding.lookAt(
                        SUBJECT, port + " is taken by another program", "stop that, or serve with another --port");
    }
}
