/** Which document numbers (发文字号) does a text state, and how are they written canonically? */
@NullMarked
package org.tongwen.model.number;

import org.jspecify.annotations.NullMarked;
