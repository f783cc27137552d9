/* How are numbers and dates written in the language of the page? */
import { language } from './language.js';

/** Writes 12345 as 12,345. */
export function formatNumber(/** @type {number} */ number) {
  return new Intl.NumberFormat(language()).format(number);
}

/** Writes 0.95 as 95%. */
export function formatShare(/** @type {number} */ share) {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
}

/** Writes `2021-07-02`, `2021-07` or `2021` as exactly as it is known; other text is returned as it is. */
export function formatDate(/** @type {string} */ date) {
  const [whole, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!whole) {
    return date;
  }
  return new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
