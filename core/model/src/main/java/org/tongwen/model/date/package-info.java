/** Which dates does a text state, and how exactly? */
@NullMarked
package org.tongwen.model.date;

import org.jspecify.annotations.NullMarked;
