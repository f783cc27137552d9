/** Who promised or reached what, by when: the figures that documents state, one by one. */
@NullMarked
package org.tongwen.api.search.figure;

import org.jspecify.annotations.NullMarked;
