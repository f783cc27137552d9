/* How are the numbers of an exploration written? */
import { language } from '../language/language.js';

/** Writes 0.00123 as 0.123%. */
export function formatPercent(/** @type {number} */ share) {
  return new Intl.NumberFormat(language(), { style: 'percent', maximumSignificantDigits: 3 }).format(share);
}

/** Writes 12.345 as 12.3. */
export function formatScore(/** @type {number} */ score) {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(score);
}
