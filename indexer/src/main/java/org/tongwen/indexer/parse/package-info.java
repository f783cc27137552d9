/** What is the title of a raw document, what its text, and what came with it? */
@NullMarked
package org.tongwen.indexer.parse;

import org.jspecify.annotations.NullMarked;
