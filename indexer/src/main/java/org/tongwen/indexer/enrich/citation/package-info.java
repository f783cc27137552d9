/** Which other documents does it name? */
@NullMarked
package org.tongwen.indexer.enrich.citation;

import org.jspecify.annotations.NullMarked;
