/** What does a URL ask? Strictly read parameters: what is not understood is an error that says what would be. */
@NullMarked
package org.tongwen.api.web.parameter;

import org.jspecify.annotations.NullMarked;
