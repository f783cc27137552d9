package org.tongwen.elasticsearch.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** How root can run Elasticsearch, which refuses root, as somebody else. */
public final class OtherUser {

    static final int ROOT = 0;

    /** Neither a person nor a service of systemd has this number. */
    static final int DEMOTED_UID = 61000;

    /** Root under another number, so that no file changes its owner. */
    static final List<String> RENAMED = List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");

    /** Another user, where user namespaces are closed. */
    static final List<String> DEMOTED =
            List.of("setpriv", "--reuid", "" + DEMOTED_UID, "--regid", "" + DEMOTED_UID, "--clear-groups");

    private OtherUser() {}

    /** Returns whether this is root. */
    public static boolean isNeeded() {
        return new UnixSystem().getUid() == ROOT;
    }

    /** Returns the tool that works here; empty if none does, or this is not root. */
    public static Optional<String> findTool() {
        return isNeeded()
                ? Stream.of(RENAMED, DEMOTED)
                        .filter(OtherUser::works)
                        .map(List::getFirst)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchProblem("Interrupted while it was tried how root can run something.", e);
        }
    }
}
