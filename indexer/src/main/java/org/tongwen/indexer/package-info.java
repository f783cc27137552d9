/** How do files become documents in the index? They are read, parsed, enriched and loaded, in the order of the packages. */
@NullMarked
package org.tongwen.indexer;

import org.jspecify.annotations.NullMarked;
