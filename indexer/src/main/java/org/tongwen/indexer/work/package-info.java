/** Which documents are copies of one text? */
@NullMarked
package org.tongwen.indexer.work;

import org.jspecify.annotations.NullMarked;
