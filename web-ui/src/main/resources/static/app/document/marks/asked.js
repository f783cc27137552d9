/* What was looked for when a document was opened? It stands in the document's address. */

/** The parameters of a query that tell which places it finds. */
const PARAMETERS = ['q', 'match', 'in', 'expand'];

/**
 * The part of a query that tells which places of a document it finds; undefined if it looks for no words.
 *
 * @param {URLSearchParams} parameters
 * @returns {URLSearchParams | undefined}
 */
export function askedBy(parameters) {
  if (!parameters.get('q')?.trim()) {
    return undefined;
  }
  return new URLSearchParams([...parameters].filter(([name]) => PARAMETERS.includes(name)));
}
