/** Which numbers with a unit does a text state? */
@NullMarked
package org.tongwen.model.figure.quantity;

import org.jspecify.annotations.NullMarked;
