/** What does the OpenAPI document say? What the readers of parameters, the types of the wire and the errors say of themselves. */
@NullMarked
package org.tongwen.api.web.openapi;

import org.jspecify.annotations.NullMarked;
