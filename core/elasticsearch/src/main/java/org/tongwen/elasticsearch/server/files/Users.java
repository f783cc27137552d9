package org.tongwen.elasticsearch.server.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.tongwen.elasticsearch.connection.Credentials;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** The two users of the own server: one writes, one only reads. Their passwords stay the same as long as the data. */
public final class Users {

    private static final String WRITER = "tongwen_writer";
    private static final String READER = "tongwen_reader";

    /** The fewest that Elasticsearch knows: nobody guesses 256 random bits, and each start would wait for more. */
    private static final int ITERATIONS = 1_000;

    private static final int BYTES = 32;

    private final Properties passwords;

    private Users(Properties passwords) {
        this.passwords = passwords;
    }

    /** Returns the users of a data directory, with new passwords if it has none yet. */
    public static Users of(DataDirectory data) {
        Path file = file(data);
        if (!Files.exists(file)) {
            data.write(file, WRITER + "=" + newPassword() + "\n" + READER + "=" + newPassword() + "\n");
        }
        Properties passwords = new Properties();
        try {
            passwords.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new ElasticsearchProblem("Cannot read " + file + ": this user has no right to it.", e);
        }
        if (!passwords.containsKey(WRITER) || !passwords.containsKey(READER)) {
            throw new ElasticsearchProblem(file + " is damaged. Delete it while nothing uses the data directory;"
                    + " new passwords are made at the next start.");
        }
        return new Users(passwords);
    }

    /** Returns where the passwords of a data directory are. */
    public static Path file(DataDirectory data) {
        return data.state().resolve("passwords.properties");
    }

    /** Returns the user that writes. */
    public Credentials writer() {
        return Credentials.ofUser(WRITER, passwords.getProperty(WRITER));
    }

    /** Returns the user that only reads. */
    public Credentials reader() {
        return Credentials.ofUser(READER, passwords.getProperty(READER));
    }

    /** Returns the content of the server's file {@code users}. */
    String usersFile() {
        return WRITER + ":" + hash(passwords.getProperty(WRITER)) + "\n" + READER + ":"
                + hash(passwords.getProperty(READER)) + "\n";
    }

    /** Returns the content of the server's file {@code users_roles}; the roles are named as their users. */
    String usersRolesFile() {
        return WRITER + ":" + WRITER + "\n" + READER + ":" + READER + "\n";
    }

    /** Returns a password as Elasticsearch stores it: <code>{PBKDF2}iterations$salt$hash</code>, with HMAC-SHA-512. */
    static String hash(String password) {
        byte[] salt = random();
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "{PBKDF2}" + ITERATIONS + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", e);
        }
    }

    private static String newPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
