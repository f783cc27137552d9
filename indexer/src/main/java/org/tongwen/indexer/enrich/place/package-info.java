/** Where does a document apply, and of which regions does it speak? */
@NullMarked
package org.tongwen.indexer.enrich.place;

import org.jspecify.annotations.NullMarked;
