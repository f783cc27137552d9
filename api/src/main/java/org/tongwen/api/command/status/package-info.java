/** What runs on a data directory, how is it, and how does it end? */
@NullMarked
package org.tongwen.api.command.status;

import org.jspecify.annotations.NullMarked;
