/* Where does each first document stand on a timeline? */

const LEVELS = ['national', 'province', 'city', 'county', null];

/** Two dots nearer than this stand in rows of their own; per cent of the width. */
const APART = 2;

/** As many years are named as have room on a phone. */
const MOST_TICKS = 6;

/**
 * @typedef {object} Scale
 * @property {(date: string) => {at: number, until: number}} place of a date in per cent of the width; of a date known by
 *   its year alone, `until` is the end of the year
 * @property {{at: number, year: number}[]} ticks
 */

/** @typedef {{first: import('./types.js').First, at: number, until: number, row: number}} Placed */

/**
 * The years from the first to the last document.
 *
 * @param {import('./types.js').First[]} firsts in the order of their dates
 * @returns {Scale}
 */
export function scaleOf(firsts) {
  const from = yearOf(firsts[0].date);
  const to = yearOf(/** @type {import('./types.js').First} */ (firsts.at(-1)).date) + 1;
  // The outermost dots are whole.
  const at = (/** @type {number} */ year) => 1 + (98 * (year - from)) / (to - from);
  const step = Math.max(1, Math.ceil((to - from) / MOST_TICKS));
  const ticks = [];
  for (let year = from; year < to; year += step) {
    ticks.push({ at: at(year), year });
  }
  return {
    place: (date) => {
      const [year, month, day] = date.split('-').map(Number);
      const start = at(year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 366);
      return { at: start, until: month === undefined ? at(year + 1) : start };
    },
    ticks,
  };
}

/**
 * The levels that have any, from the nation down, each with its dots and the number of rows that they take.
 *
 * @param {import('./types.js').First[]} firsts in the order of their dates
 * @param {Scale} scale
 * @returns {{level: string | null, places: Placed[], rows: number}[]}
 */
export function lanesOf(firsts, scale) {
  return LEVELS.map((level) => laneOf(level, firsts.filter((first) => first.level === level), scale)).filter(
    ({ places }) => places.length > 0,
  );
}

/**
 * @param {string | null} level
 * @param {import('./types.js').First[]} firsts
 * @param {Scale} scale
 */
function laneOf(level, firsts, scale) {
  /** @type {number[]} where each row is taken up to */
  const taken = [];
  const places = firsts.map((first) => {
    const { at, until } = scale.place(first.date);
    const free = taken.findIndex((end) => end + APART <= at);
    const row = free < 0 ? taken.length : free;
    taken[row] = until;
    return { first, at, until, row };
  });
  return { level, places, rows: taken.length };
}

function yearOf(/** @type {string} */ date) {
  return Number(date.slice(0, 4));
}
