/** What is the same in Simplified and Traditional script, and in which of the two was a text written? */
@NullMarked
package org.tongwen.model.script;

import org.jspecify.annotations.NullMarked;
