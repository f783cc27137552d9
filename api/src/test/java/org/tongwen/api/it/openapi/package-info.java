/** Is the OpenAPI document complete, and true of what the server takes and answers? */
@NullMarked
package org.tongwen.api.it.openapi;

import org.jspecify.annotations.NullMarked;
