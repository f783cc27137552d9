/* What shapes does the API answer with about the registries? Names are those of its contract. */

/**
 * @typedef {object} Entry of a cluster or a programme
 * @property {string} id
 * @property {string} name
 * @property {Record<string, string>} names by language; the English one may be empty
 * @property {string[]} aliases
 * @property {string} [level] of a cluster
 * @property {string} [batch] of a cluster
 * @property {number} [year] of a cluster
 * @property {{id: string, name: string}[]} [industries] of a cluster
 * @property {'plan' | 'programme' | 'competition' | 'label'} [kind] of a programme
 * @property {number | null} [from] of a programme
 * @property {number | null} [to] of a programme
 * @property {import('../api/types.js').Region[]} regions
 * @property {{text: string, checked: boolean}} source
 */

export {};
