/** How is an index built anew from what it keeps, while it is searched and written? */
@NullMarked
package org.tongwen.indexer.load.rebuild;

import org.jspecify.annotations.NullMarked;
