/** What does the text of a document state: in figures, of clusters, of programmes? */
@NullMarked
package org.tongwen.indexer.enrich.statement;

import org.jspecify.annotations.NullMarked;
