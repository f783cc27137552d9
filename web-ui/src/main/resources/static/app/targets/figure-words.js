/* How is a figure said? */
import { formatDate, formatNumber } from '../language/format.js';
import { language } from '../language/language.js';
import { words } from './language/strings.js';

/** @typedef {import('./types.js').Figure} Figure */

/** The value with its unit and how it stands to it: `至少 4,000 亿元`, `8–10%`. */
export function valueInWords(/** @type {Figure} */ { comparator, value, up_to, unit }, /** @type {string} */ label = unit) {
  const [number, upTo] = [value, up_to].map((one) => (one === null ? '' : exactly(one)));
  const amount = withUnit(upTo ? `${number}–${upTo}` : number, label);
  return comparator === 'range' ? amount : words().comparators[comparator](amount);
}

/** The time that a figure speaks of; null if the text names none. */
export function periodInWords(/** @type {import('./types.js').Period | null} */ period) {
  if (!period) {
    return words().table.noPeriod;
  }
  const [from, to] = period.text.split('/');
  if (to) {
    return `${from}–${to}`;
  }
  const [, year, part, number] = /^(\d{4})-([HQ])(\d)$/.exec(from) ?? [];
  if (part) {
    return words().period[part === 'H' ? 'half' : 'quarter'](year, number);
  }
  return formatDate(from);
}

/** The year in which a period ends. */
export function lastYear(/** @type {import('./types.js').Period} */ { to }) {
  return Number(to.slice(0, 4));
}

/** What a figure is about: its own words, else the region of its document. */
export function subjectOf(/** @type {Figure} */ { subject }) {
  return subject.words ?? namesOf(subject.regions);
}

export function namesOf(/** @type {import('./types.js').Listed[]} */ listed) {
  return listed.map(({ name }) => name).join(language() === 'en' ? ', ' : '、');
}

/** A figure in one line, for tooltips. */
export function figureInWords(/** @type {Figure} */ figure, /** @type {string} */ label = figure.unit) {
  const parts = [subjectOf(figure), figure.metric.name, valueInWords(figure, label), periodInWords(figure.period)];
  return [...parts, words().kinds[figure.kind], figure.document.title].filter(Boolean).join(' · ');
}

/** A number with its unit; signs of parts stand close to it. */
function withUnit(/** @type {string} */ number, /** @type {string} */ unit) {
  return /^[%‰]/.test(unit) ? `${number}${unit}` : `${number} ${unit}`;
}

/** Figures stand as exactly as the text has them. */
function exactly(/** @type {number} */ number) {
  return Number.isInteger(number) ? formatNumber(number) : new Intl.NumberFormat(language(), { maximumFractionDigits: 12 }).format(number);
}
