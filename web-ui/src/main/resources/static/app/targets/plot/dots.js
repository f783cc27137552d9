/* Where do the dots of figures stand? */
import { lastYear } from '../figure-words.js';
import { RADIUS } from '../kind-mark.js';
import { scaleOf } from './scale.js';

/** Measures of the plot, in pixels; a year takes more where there are few. */
const TOP = 12;
const LEFT = 58;
const RIGHT = 14;
const BOTTOM = 30;
const HEIGHT = 260;
const NARROWEST = 26;

/** @typedef {{figure: import('../types.js').DatedFigure, x: number, y: number}} Dot */

/**
 * @typedef {object} Plot
 * @property {number} width
 * @property {number} height
 * @property {number} left where the values end and the years begin
 * @property {boolean} log
 * @property {{year: number, x: number}[]} years
 * @property {{value: number, y: number}[]} ticks
 * @property {Dot[]} dots
 */

/**
 * The places of figures that have a period: years side by side, values one above the other. Dots of one year that would hide each other
 * stand beside each other as far as there is room.
 *
 * @param {import('../types.js').DatedFigure[]} figures at least one
 * @param {number} wide as wide as there is room
 * @returns {Plot}
 */
export function plotOf(figures, wide) {
  const scale = scaleOf(figures.map(({ value }) => value));
  const [first, last] = [Math.min, Math.max].map((end) => end(...figures.map(({ period }) => lastYear(period))));
  const count = last - first + 1;
  const step = Math.max((wide - LEFT - RIGHT) / count, NARROWEST);
  const vertical = (/** @type {number} */ value) => TOP + (1 - scale.place(value)) * HEIGHT;
  const middle = (/** @type {number} */ year) => LEFT + (year - first + 0.5) * step;
  const labelled = Math.ceil(44 / step);
  const years = Array.from({ length: count }, (_, i) => first + i).filter((year) => (last - year) % labelled === 0);
  return {
    width: LEFT + count * step + RIGHT,
    height: TOP + HEIGHT + BOTTOM,
    left: LEFT,
    log: scale.log,
    years: years.map((year) => ({ year, x: middle(year) })),
    ticks: scale.ticks.map((value) => ({ value, y: vertical(value) })),
    dots: spread(figures, (year) => middle(year), vertical, step / 2 - RADIUS),
  };
}

/**
 * @param {import('../types.js').DatedFigure[]} figures
 * @param {(year: number) => number} middle
 * @param {(value: number) => number} vertical
 * @param {number} room on each side of the middle of a year
 */
function spread(figures, middle, vertical, room) {
  /** @type {Map<string, number>} */
  const taken = new Map();
  return figures.map((figure) => {
    const year = lastYear(figure.period);
    const y = vertical(figure.value);
    const cell = `${year} ${Math.round(y / (RADIUS * 2))}`;
    const rank = taken.get(cell) ?? 0;
    taken.set(cell, rank + 1);
    const aside = Math.ceil(rank / 2) * (RADIUS * 2.2) * (rank % 2 === 0 ? 1 : -1);
    return { figure, x: middle(year) + Math.max(-room, Math.min(room, aside)), y };
  });
}
