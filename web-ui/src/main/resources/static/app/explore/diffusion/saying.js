/* How are places, dates and lags of a spread said? */
import { formatDate, formatNumber } from '../../language/format.js';
import { strings } from '../../language/language.js';
import { words } from '../language/strings.js';

/** A level, or that it is not known. */
export function levelOf(/** @type {string | null} */ level) {
  return level ? strings().levels[level] : words().diffusion.noLevel;
}

export function placeOf(/** @type {import('./types.js').First} */ { region }) {
  return region?.name ?? '';
}

/** A date, which says if its year is an estimate. */
export function whenOf(/** @type {import('./types.js').First} */ { date, date_estimated: estimated }) {
  return estimated ? strings().results.estimatedYear(Number(date)) : formatDate(date);
}

/** How long after: in days where both dates are known to the day, else in years. */
export function lagOf(/** @type {import('./types.js').Lag | null} */ lag) {
  const own = words().diffusion;
  if (!lag) {
    return '–';
  }
  const { days, years } = lag;
  return days === null ? own.years(signed(years)) : own.days(signed(days));
}

function signed(/** @type {number} */ number) {
  return `${number > 0 ? '+' : number < 0 ? '−' : ''}${formatNumber(Math.abs(number))}`;
}
