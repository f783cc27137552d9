/** Which lines of a page are its article, which say when and where it was published, and which are chrome? */
@NullMarked
package org.tongwen.indexer.parse.page;

import org.jspecify.annotations.NullMarked;
