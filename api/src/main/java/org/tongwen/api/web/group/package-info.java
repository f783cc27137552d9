/** How are counts by groups asked for, and how are they written? */
@NullMarked
package org.tongwen.api.web.group;

import org.jspecify.annotations.NullMarked;
