/** By what is one content told from another? */
@NullMarked
package org.tongwen.model.hash;

import org.jspecify.annotations.NullMarked;
