/* Where does a value stand on an axis, and which values are written beside it? */

/** Values that span more than so many times the least are drawn on a logarithmic scale. */
const WIDE = 100;

/** As many ticks as there are about. */
const TICKS = 5;

/**
 * @typedef {object} Scale
 * @property {boolean} log
 * @property {number[]} ticks
 * @property {(value: number) => number} place from 0 at the lower end to 1 at the upper
 */

/** A scale with room for all of these values, linear from zero unless they differ by orders of magnitude. */
export function scaleOf(/** @type {number[]} */ values) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return least > 0 && most / least > WIDE ? logarithmic(least, most) : linear(Math.min(0, least), most);
}

/** @returns {Scale} */
function logarithmic(/** @type {number} */ least, /** @type {number} */ most) {
  const low = Math.floor(Math.log10(least));
  const high = Math.ceil(Math.log10(most));
  const step = Math.ceil((high - low) / (TICKS + 1));
  const exponents = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((exponent) => (exponent - low) % step === 0);
  return {
    log: true,
    ticks: exponents.map((exponent) => Number(`1e${exponent}`)),
    place: (value) => (Math.log10(value) - low) / (high - low),
  };
}

/** @returns {Scale} */
function linear(/** @type {number} */ least, /** @type {number} */ most) {
  const step = round((most - least) / TICKS || 1);
  const low = Math.floor(least / step);
  const high = Math.max(Math.ceil(most / step), low + 1);
  return {
    log: false,
    ticks: Array.from({ length: high - low + 1 }, (_, i) => Number(((low + i) * step).toPrecision(12))),
    place: (value) => (value / step - low) / (high - low),
  };
}

/** The next of 1, 2, 5, 10, 20, … */
function round(/** @type {number} */ step) {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((times) => times * power >= step) ?? 10) * power;
}
