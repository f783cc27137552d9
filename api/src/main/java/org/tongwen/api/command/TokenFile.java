package org.tongwen.api.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** The token for writing, in a file of the data directory that only its owner can read; made at the first start. */
final class TokenFile {

    private static final String NAME = "api-token";
    private static final int BYTES = 24;

    private TokenFile() {}

    /** Returns the token of a data directory. */
    static String in(Path directory) {
        Path file = directory.resolve(NAME);
        try {
            try {
                create(file);
            } catch (FileAlreadyExistsException e) {
                // It was made by an earlier start.
            }
            String token = Files.readString(file).strip();
            if (token.isEmpty()) {
                throw new UserError("the token in " + file + " is empty: write one, or remove the file.");
            }
            return token;
        } catch (IOException e) {
            throw new UserError("the token for writing cannot be kept in " + file + ": " + e.getMessage());
        }
    }

    private static void create(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n";
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
