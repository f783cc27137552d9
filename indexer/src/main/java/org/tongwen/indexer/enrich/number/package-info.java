/** Which document number is its own? */
@NullMarked
package org.tongwen.indexer.enrich.number;

import org.jspecify.annotations.NullMarked;
