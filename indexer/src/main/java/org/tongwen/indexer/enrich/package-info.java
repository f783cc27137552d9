/** What is known of a document? Decides among what came with it and what the recognisers read in it, with evidence. */
@NullMarked
package org.tongwen.indexer.enrich;

import org.jspecify.annotations.NullMarked;
