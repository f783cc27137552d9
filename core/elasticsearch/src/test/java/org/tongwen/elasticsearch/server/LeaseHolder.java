package org.tongwen.elasticsearch.server;

import java.nio.file.Path;

/** Holds a lease on a file until its process ends; says {@code held} when it has it. */
final class LeaseHolder {

    private LeaseHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Lease lease = Lease.take(Path.of(arguments[0]))) {
            System.out.println("held");
            Thread.sleep(Long.MAX_VALUE);
            throw new AssertionError(lease);
        }
    }
}
