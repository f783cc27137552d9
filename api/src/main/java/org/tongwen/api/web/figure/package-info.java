/** How are figures asked for, and how are they written? */
@NullMarked
package org.tongwen.api.web.figure;

import org.jspecify.annotations.NullMarked;
