/** How is a diffusion asked for, and how is it written? */
@NullMarked
package org.tongwen.api.web.diffusion;

import org.jspecify.annotations.NullMarked;
