/**
 * The model as JSON.
 *
 * <p>A {@link io.github.comity.formats.json.JsonFormat} writes and reads one type, from a whole
 * {@link io.github.comity.cooperation.BilateralCooperation} down to a single figure; a document names its version and
 * its type: <code>{"version":1,"figure":{"value":"626.8","magnitude":"million","unit":"USD"}}</code>. Printed digits
 * are texts, so that 1.50 stays 1.50; what is not said is left out; the order of fields is always the same. What is
 * written is described by {@link io.github.comity.formats.json.JsonFormat#schema}, a JSON Schema (2020-12) that is made
 * of the same parts as writer and reader.
 */
@NullMarked
package io.github.comity.formats.json;

import org.jspecify.annotations.NullMarked;
