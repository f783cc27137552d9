/** Who may ask this? What each route needs, who shows which token, and the one place that lets requests pass. */
@NullMarked
package org.tongwen.api.web.access;

import org.jspecify.annotations.NullMarked;
