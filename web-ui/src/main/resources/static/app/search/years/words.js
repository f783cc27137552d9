import { strings } from '../../language/language.js';

/**
 * What a range of years is called.
 *
 * @param {number | null} from
 * @param {number | null} to
 * @returns {string}
 */
export function yearsInWords(from, to) {
  const words = strings().years;
  if (from !== null && to !== null) {
    return from === to ? words.one(from) : words.between(from, to);
  }
  return from !== null ? words.since(from) : to !== null ? words.until(to) : words.all;
}
