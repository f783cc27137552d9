/** Which characters are these bytes, and are they still whole? */
@NullMarked
package org.tongwen.indexer.charset;

import org.jspecify.annotations.NullMarked;
