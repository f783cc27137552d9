/* What are the values of filters called, where no documents are listed that would tell? */
import { searchDocuments } from '../api/client.js';
import { language } from '../language/language.js';
import { FACETS } from './query.js';

/** The fields of filters that the API counts, and so names. */
const NAMED = [...FACETS, 'about_region'];

/**
 * Learns what the values of the filters are called; they stand as they are where nothing tells.
 *
 * @param {import('../api/request.js').LatestRequest} request
 * @param {{name: string}[]} filters
 * @param {URLSearchParams} asked the documents that pass them
 * @param {(facets: Record<string, import('../api/types.js').Facet>) => void} answered
 */
export function askNames(request, filters, asked, answered) {
  const facets = NAMED.filter((field) => filters.some(({ name }) => name === field)).join(',');
  if (facets) {
    const more = { size: '0', facets, facet_size: '1', lang: language() };
    Object.entries(more).forEach(([name, value]) => asked.set(name, value));
    request.start((signal) => searchDocuments(asked, signal), {
      answered: (answer) => answered(answer.facets),
      failed: () => {},
    });
  }
}
