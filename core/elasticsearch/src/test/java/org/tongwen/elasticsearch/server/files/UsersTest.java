package org.tongwen.elasticsearch.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

class UsersTest {

    private static final Pattern LINE = Pattern.compile("\\{PBKDF2}(\\d+)\\$([^$]{44})\\$([^$]{44})");

    @TempDir
    Path directory;

    @Test
    void aPasswordIsStoredAsElasticsearchReadsIt() throws GeneralSecurityException {
        Matcher line = LINE.matcher(Users.hash("書同文"));

        assertThat(line.matches()).isTrue();
        byte[] salt = Base64.getDecoder().decode(line.group(2));
        byte[] again = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec("書同文".toCharArray(), salt, Integer.parseInt(line.group(1)), 256))
                .getEncoded();
        assertThat(again).isEqualTo(Base64.getDecoder().decode(line.group(3)));
    }

    @Test
    void theSamePasswordIsNeverStoredTwiceAlike() {
        assertThat(Users.hash("same")).isNotEqualTo(Users.hash("same"));
    }

    @Test
    void passwordsStayAsLongAsTheData() {
        Users first = Users.of(DataDirectory.of(directory.resolve("one")));
        Users again = Users.of(DataDirectory.of(directory.resolve("one")));
        Users other = Users.of(DataDirectory.of(directory.resolve("other")));

        assertThat(again.writer().authorization()).isEqualTo(first.writer().authorization());
        assertThat(other.writer().authorization()).isNotEqualTo(first.writer().authorization());
        assertThat(first.reader().authorization()).isNotEqualTo(first.writer().authorization());
    }

    @Test
    void onlyTheOwnerCanReadThePasswords() throws IOException {
        DataDirectory data = DataDirectory.of(directory);
        Users.of(data);

        Path file = data.state().resolve("passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theServersFilesHoldNoPassword() throws IOException {
        DataDirectory data = DataDirectory.of(directory);
        Users users = Users.of(data);

        assertThat(users.usersFile().lines()).hasSize(2).allMatch(line -> line.contains(":{PBKDF2}"));
        assertThat(users.usersRolesFile()).isEqualTo("tongwen_writer:tongwen_writer\ntongwen_reader:tongwen_reader\n");
        for (String line : Files.readAllLines(data.state().resolve("passwords.properties"))) {
            assertThat(users.usersFile()).doesNotContain(line.substring(line.indexOf('=') + 1));
        }
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        DataDirectory data = DataDirectory.of(directory);
        Files.writeString(data.state().resolve("passwords.properties"), "tongwen_writer=x\n");

        assertThatThrownBy(() -> Users.of(data))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("passwords.properties is damaged");
    }
}
