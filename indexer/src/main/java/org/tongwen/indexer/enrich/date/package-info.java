/** When was a document signed, published and put into force, and of which year is it? */
@NullMarked
package org.tongwen.indexer.enrich.date;

import org.jspecify.annotations.NullMarked;
