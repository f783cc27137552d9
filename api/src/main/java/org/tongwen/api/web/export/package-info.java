/** How all that a question finds becomes a file. */
@NullMarked
package org.tongwen.api.web.export;

import org.jspecify.annotations.NullMarked;
