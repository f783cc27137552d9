import { formatNumber } from '../language/format.js';
import { words } from './language/strings.js';

/** In the order in which a reader asks. */
const KINDS = /** @type {const} */ (['changed', 'added', 'removed', 'equal']);

/** Says how far two texts agree. */
export function summaryOf(/** @type {import('./comparison.js').Comparison} */ { meta, from, to }) {
  const own = words();
  if (meta.same) {
    return from.script === to.script ? own.same : own.sameButScript;
  }
  const counts = KINDS.filter((kind) => meta[kind] > 0).map((kind) => own.counts[kind](formatNumber(meta[kind])));
  return own.passages(counts.join(' · '));
}
