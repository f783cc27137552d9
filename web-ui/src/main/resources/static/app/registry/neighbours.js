import { analyse } from '../api/client.js';
import { formatNumber } from '../language/format.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { entryAddress } from '../router.js';
import { words } from './language/strings.js';

/** As many entries of a registry as are shown. */
const SHOWN = 12;

/** @typedef {'cluster' | 'programme'} Registry */
/** @typedef {{value: string, label: string, count: number}} Neighbour */
/** @typedef {Record<Registry, Neighbour[]>} Neighbours */

/** The registries, with the field of documents that names their entries. @type {Record<Registry, string>} */
export const FIELDS = { cluster: 'named_cluster', programme: 'programme' };

/**
 * Asks which other entries the same documents name. Groups are of the documents that are found, where a facet would look past the
 * filter of its own field.
 *
 * @param {import('../search/query.js').Query} query
 * @param {string} id of the entry itself
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<Neighbours>}
 */
export async function askNeighbours(query, id, lang, signal) {
  const others = async (/** @type {Registry} */ registry) => {
    const { parameters } = query;
    Object.entries({ lang, by: FIELDS[registry], size: String(SHOWN + 2) }).forEach(([name, value]) => parameters.set(name, value));
    /** @type {{groups: {keys: {value: string, label: string}[], count: number}[]}} */
    const { groups } = await analyse({ resource: 'groups', parameters }, signal);
    return groups
      .map(({ keys: [{ value, label }], count }) => ({ value, label, count }))
      .filter(({ value }) => value !== 'unknown' && value !== id)
      .slice(0, SHOWN);
  };
  const [cluster, programme] = await Promise.all([others('cluster'), others('programme')]);
  return { cluster, programme };
}

/** The entries that are named with one, each a link to its page with the number of documents that name both. */
export function neighbourLists(/** @type {Neighbours} */ neighbours) {
  const own = words();
  const registries = /** @type {Registry[]} */ (Object.keys(FIELDS)).filter((registry) => neighbours[registry].length > 0);
  if (registries.length === 0) {
    return nothing;
  }
  return html`
    <section aria-labelledby="entry-neighbours">
      <h2 id="entry-neighbours">${own.neighbours}</h2>
      ${registries.map(
        (registry) => html`
          <h3>${own.named[registry]}</h3>
          <ul class="entry-neighbours">
            ${neighbours[registry].map(
              ({ value, label, count }) => html`
                <li>
                  <a lang=${tagOfLabel(label)} href=${entryAddress(registry, value)}>${label}</a>
                  <span class="count">${formatNumber(count)}</span>
                </li>
              `,
            )}
          </ul>
        `,
      )}
    </section>
  `;
}
