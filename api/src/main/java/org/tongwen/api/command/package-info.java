/** What can be typed behind {@code ./tongwen}? One class a sub-command. */
@NullMarked
package org.tongwen.api.command;

import org.jspecify.annotations.NullMarked;
