/** How does a document get into the index, and what does the index answer? */
@NullMarked
package org.tongwen.indexer.load;

import org.jspecify.annotations.NullMarked;
