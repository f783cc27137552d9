/** Which words are typical of a set of documents? */
@NullMarked
package org.tongwen.api.search.term;

import org.jspecify.annotations.NullMarked;
