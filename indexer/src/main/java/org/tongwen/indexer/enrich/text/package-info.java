/** How does a decision look at a document? Its lines, and what the recognisers read in title and body, once for all. */
@NullMarked
package org.tongwen.indexer.enrich.text;

import org.jspecify.annotations.NullMarked;
