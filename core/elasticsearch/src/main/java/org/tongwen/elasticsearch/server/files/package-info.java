/** What does a server find on disk? Its program, its data, its configuration and passwords; and what it leaves there, its logs. */
@NullMarked
package org.tongwen.elasticsearch.server.files;

import org.jspecify.annotations.NullMarked;
