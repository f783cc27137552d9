/** Where does the program start? The one {@code main}, with a sub-command for each thing it does. */
@NullMarked
package org.tongwen.api;

import org.jspecify.annotations.NullMarked;
