import { formatNumber } from '../language/format.js';
import { words } from './language/strings.js';

/** In the order in which a reader asks. */
const KINDS = ['changed', 'added', 'removed', 'equal'];

/**
 * Says how far two texts agree.
 *
 * @param {{same: boolean, counts: Record<string, number>, sameScript: boolean}} compared
 */
export function summaryOf({ same, counts, sameScript }) {
  const own = words();
  if (same) {
    return sameScript ? own.same : own.sameButScript;
  }
  const said = KINDS.filter((kind) => counts[kind] > 0).map((kind) => own.counts[kind](formatNumber(counts[kind])));
  return own.paragraphs(said.join(' · '));
}
