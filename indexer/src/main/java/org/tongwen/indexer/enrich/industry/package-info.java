/** Which industries is a document about? */
@NullMarked
package org.tongwen.indexer.enrich.industry;

import org.jspecify.annotations.NullMarked;
