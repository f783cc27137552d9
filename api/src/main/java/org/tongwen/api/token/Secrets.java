package org.tongwen.api.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets that are shown, and the hashes of them that are kept. */
public final class Secrets {

    /** Tells people and programs that look for leaked secrets what this is. */
    private static final String PREFIX = "tw_";

    private static final int BYTES = 32;

    private Secrets() {}

    /** Returns a new secret of 256 random bits that can stand in a header and in an address. */
    public static String random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * Returns what is kept of a secret. A fast hash is right here: slow ones, as for passwords, make guessing dear, and nobody guesses 256
     * random bits; they would only make each request dear.
     */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
