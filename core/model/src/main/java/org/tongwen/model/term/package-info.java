/** Which words does policy use beyond the names of bodies, places and industries? */
@NullMarked
package org.tongwen.model.term;

import org.jspecify.annotations.NullMarked;
