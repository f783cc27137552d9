/** Is what is found what stands in the texts, whichever script either is written in? */
@NullMarked
package org.tongwen.api.it.truth;

import org.jspecify.annotations.NullMarked;
