/** Which years, halves and quarters does a figure speak of? */
@NullMarked
package org.tongwen.model.figure.period;

import org.jspecify.annotations.NullMarked;
