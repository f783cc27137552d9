/** Which targets and results does a text state in figures: of what, how much, by when? */
@NullMarked
package org.tongwen.model.figure;

import org.jspecify.annotations.NullMarked;
