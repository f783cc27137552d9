/** What on this machine, in this data directory or in Elasticsearch stands in the way? One class a check. */
@NullMarked
package org.tongwen.api.command.doctor;

import org.jspecify.annotations.NullMarked;
