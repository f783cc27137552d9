/** Which documents lie in these paths? */
@NullMarked
package org.tongwen.indexer.source;

import org.jspecify.annotations.NullMarked;
