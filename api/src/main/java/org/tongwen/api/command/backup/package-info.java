/** How is everything of a data directory put away, and how does it come back? */
@NullMarked
package org.tongwen.api.command.backup;

import org.jspecify.annotations.NullMarked;
