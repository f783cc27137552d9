/* What shapes does `GET /targets` answer with? Names are those of its contract. */

/** @typedef {{id: string, name: string}} Listed */

/** @typedef {{value: string, label: string, count: number}} FigureCount */

/** @typedef {{text: string, from: string, to: string}} Period */

/** @typedef {{start: number, end: number, figure_start: number, figure_end: number, text: string}} FigureQuote */

/**
 * @typedef {object} Figure
 * @property {string} key
 * @property {{id: string, title: string, year: number | null, issued_on: string | null, published_on: string | null, agencies: string[],
 *     copies: number}} document
 * @property {{kind: string | null, words: string | null, regions: Listed[], industries: Listed[], clusters: Listed[]}} subject
 * @property {Listed} metric
 * @property {'target' | 'result' | 'term'} kind
 * @property {'at_least' | 'about' | 'at_most' | 'exactly' | 'range'} comparator
 * @property {number} value
 * @property {number | null} up_to
 * @property {string} unit
 * @property {Period | null} period
 * @property {string | null} share_of
 * @property {FigureQuote} quote
 * @property {string} permalink
 * @property {{question: string, figures: number, values: number} | null} same
 */

/** @typedef {Figure & {period: Period}} DatedFigure one that says when */

/**
 * @typedef {object} TargetsAnswer
 * @property {{total: {value: number}, documents: number, searched: number, match: {used: string}}} meta
 * @property {Record<'metric' | 'kind' | 'unit' | 'period', FigureCount[]>} facets
 * @property {Figure[]} items
 * @property {string | null} next_cursor
 */

export {};
