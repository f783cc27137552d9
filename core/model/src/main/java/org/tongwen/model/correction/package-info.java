/** What did somebody correct by hand? The values that take the place of what was found out, and what follows from them. */
@NullMarked
package org.tongwen.model.correction;

import org.jspecify.annotations.NullMarked;
