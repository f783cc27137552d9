/** How is a value known? Collects the evidence of one document. */
@NullMarked
package org.tongwen.indexer.enrich.evidence;

import org.jspecify.annotations.NullMarked;
