/** What does whoever looks after a server do? Its commands, on real servers. */
@NullMarked
package org.tongwen.api.it.operation;

import org.jspecify.annotations.NullMarked;
