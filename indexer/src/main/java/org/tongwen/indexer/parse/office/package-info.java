/** What does a PDF or Word file say, as text? */
@NullMarked
package org.tongwen.indexer.parse.office;

import org.jspecify.annotations.NullMarked;
