/** In what do two texts differ, whichever scripts they are written in? */
@NullMarked
package org.tongwen.api.search.difference;

import org.jspecify.annotations.NullMarked;
