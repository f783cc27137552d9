/** How alike are two documents, and can they be one text at all? */
@NullMarked
package org.tongwen.indexer.work.sketch;

import org.jspecify.annotations.NullMarked;
