/** Which agencies issued a document? */
@NullMarked
package org.tongwen.indexer.enrich.issuer;

import org.jspecify.annotations.NullMarked;
