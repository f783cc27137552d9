package org.tongwen.api.command.doctor;

import org.tongwen.elasticsearch.server.OtherUser;

/** Who runs the program. */
final class UserFacts {

    private UserFacts() {}

    static Check check() {
        return new UserCheck(
                System.getProperty("user.name", "?"),
                OtherUser.isNeeded(),
                OtherUser.findTool().orElse(null));
    }
}
