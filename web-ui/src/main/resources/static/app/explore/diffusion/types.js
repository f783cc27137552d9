/* What shapes does the API answer about the spread of something with? Names are those of its contract. */

/** @typedef {{years: number, days: number | null}} Lag after another date, negative before it */

/**
 * @typedef {object} First the first document of a place
 * @property {number} rank
 * @property {{code: string, name: string, path: {code: string, name: string}[]} | null} region
 * @property {string | null} level
 * @property {string} date as exactly as it is known
 * @property {boolean} date_estimated
 * @property {{id: string, title: string}} document
 * @property {number} matching documents of the place that match
 * @property {number} all documents of the place in the collection
 * @property {number} all_until those up to the year of the first
 * @property {boolean} collection_begins whether the collection has nothing earlier of the place
 * @property {Lag} since_first
 * @property {Lag | null} since_national
 */

/**
 * @typedef {object} Step what has come to a level
 * @property {string} level
 * @property {number} places
 * @property {number} known
 * @property {string} first
 * @property {string} median
 * @property {string} last
 * @property {Lag | null} median_since_national
 */

/**
 * @typedef {object} Diffusion
 * @property {{total: {value: number}, undated: number, unplaced: number, match: {used: string}}} meta
 * @property {Step[]} levels
 * @property {First[]} items
 * @property {Set<string>} held codes of the provinces of which the collection has any document
 */

export {};
