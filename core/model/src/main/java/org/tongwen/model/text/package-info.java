/** What does a recogniser find in a text? Mentions: values with the characters they were read from. */
@NullMarked
package org.tongwen.model.text;

import org.jspecify.annotations.NullMarked;
