/** How is an error told? As an RFC 9457 problem that says what was wrong and what to do. */
@NullMarked
package org.tongwen.api.web.problem;

import org.jspecify.annotations.NullMarked;
