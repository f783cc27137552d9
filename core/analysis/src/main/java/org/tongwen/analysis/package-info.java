/** Under which names does Elasticsearch find the folding and the three views? */
@NullMarked
package org.tongwen.analysis;

import org.jspecify.annotations.NullMarked;
