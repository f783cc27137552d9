/** Does what docs/api.md shows work as it is shown? */
@NullMarked
package org.tongwen.api.it.guide;

import org.jspecify.annotations.NullMarked;
