/** Which industries are there, and which of them does a text speak of? */
@NullMarked
package org.tongwen.model.industry;

import org.jspecify.annotations.NullMarked;
