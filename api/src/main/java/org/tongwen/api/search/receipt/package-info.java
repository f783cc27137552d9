/** Does a search still find what it found then, and if not, what has changed? */
@NullMarked
package org.tongwen.api.search.receipt;

import org.jspecify.annotations.NullMarked;
