/* What shapes does the API answer with? Names are those of its contract. */

/**
 * @typedef {object} Named
 * @property {string} [id]
 * @property {string} [code]
 * @property {string} name
 */

/**
 * @typedef {object} Region
 * @property {string} code
 * @property {string} name
 * @property {string} level
 * @property {Named[]} path from the province down; empty for the whole country
 */

/**
 * @typedef {object} Item a document as results show it
 * @property {string} id
 * @property {string} title
 * @property {number | null} year
 * @property {boolean} year_estimated
 * @property {string | null} issued_on
 * @property {string | null} published_on
 * @property {string | null} [effective_on]
 * @property {string} script
 * @property {string | null} [displayed] the script that it is shown in, if it was written in another
 * @property {Region | null} region
 * @property {Region[]} regions
 * @property {Named[]} industries
 * @property {{id: string, name: string}[]} [named_clusters] of the registry of clusters
 * @property {{id: string, name: string}[]} [programmes] of the registry of programmes
 * @property {(string | Named)[]} agencies
 * @property {string | null} document_number
 * @property {string | null} document_type
 * @property {string | null} level
 * @property {string | null} source
 * @property {string | null} url
 * @property {{id: string, copies: number, earliest: boolean, closest?: string | null} | null} work
 * @property {{title?: string[], body?: string[]}} [highlights]
 */

/**
 * @typedef {object} Evidence how one value is known
 * @property {string} field
 * @property {string} value
 * @property {string} origin `given`, `extracted`, `estimated` or `corrected`
 * @property {string} rule
 * @property {number} confidence
 * @property {import('../text/quotes.js').Quote | null} quote
 */

/** @typedef {{kind: 'number' | 'title', text: string}} Citation another document that a text names */

/** @typedef {{field: string, values: string[], found: string[], at: string}} Correction what was corrected by hand, as codes and ids */

/** @typedef {Item & {body: string, citations?: Citation[], damage?: string[], parts?: string[], evidence: Evidence[], corrections?: Correction[]}} FullDocument */

/**
 * @typedef {object} Passage
 * @property {number} start UTF-16 index of its first character in the body
 * @property {number} end index after its last character
 * @property {string} text
 * @property {string[]} differences from what was asked for: `position`, `script`, `text`
 * @property {string} permalink
 */

/**
 * @typedef {object} FacetValue
 * @property {string} value
 * @property {string} label
 * @property {number} count
 * @property {'none' | 'selected' | 'excluded'} state
 * @property {string | null} [parent]
 */

/** @typedef {{values: FacetValue[], other: number}} Facet `other` counts the values that are left out */

/**
 * @typedef {object} Expansion something else that was looked for, too
 * @property {string} kind
 * @property {string} from
 * @property {string} to
 * @property {number} count
 * @property {string} [parameter] what turns it off, as `name=value`
 * @property {'on' | 'off'} [state]
 */

/** @typedef {{kind: 'did_you_mean' | 'without_part' | 'without_filter', change: string, q: string, total: number}} Hint a query nearby that finds something */

/**
 * @typedef {object} Meta
 * @property {{value: number, relation: string}} total
 * @property {{used: string}} [match]
 * @property {{read_as: string, notes: {code: string, detail: string}[]}} [query]
 * @property {Expansion[]} [expansions]
 * @property {Hint[]} [hints]
 * @property {{sentences: Record<string, string>, searches: {parameters: Record<string, string[]>}[]}} receipt with the filters as they were read,
 *     as codes
 */

/** @typedef {{type: string, text: string, highlight: string | null, alias: string | null, parameter: string, value: string}} Suggestion */

/**
 * @typedef {object} Answer
 * @property {Meta} meta
 * @property {Record<string, Facet>} facets
 * @property {Item[]} items
 * @property {Item[]} [partial_items] documents that have some of the query but not all
 * @property {string | null} next_cursor
 */

/**
 * @typedef {object} Citations
 * @property {{kind: string, text: string, documents: Item[]}[]} cites
 * @property {{total: {value: number}, items: Item[]}} cited_by
 */

/** @typedef {{documents: number, works: number, facets: Record<string, Facet>}} Stats */

export {};
