/* Which characters of a text do quotes cover? */

/**
 * @typedef {object} Quote
 * @property {string} part `title` or `body`
 * @property {number} start UTF-16 index of its first character in that part
 * @property {number} end index after its last character
 * @property {string} text
 */

/** @typedef {{text: string, quotes: Quote[]}} Stretch */

/**
 * Cuts a text wherever a quote starts or ends; quotes may overlap.
 *
 * @param {string} text
 * @param {number} offset index of the text's first character in its part
 * @param {Quote[]} quotes of that part
 * @returns {Stretch[]} in order, together the whole text
 */
export function cutByQuotes(text, offset, quotes) {
  const end = offset + text.length;
  const inside = quotes.filter((quote) => quote.start < end && quote.end > offset);
  const cuts = new Set([offset, end]);
  for (const quote of inside) {
    cuts.add(Math.max(quote.start, offset));
    cuts.add(Math.min(quote.end, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((edge, i) => ({
    text: text.slice(edges[i] - offset, edge - offset),
    quotes: inside.filter((quote) => quote.start <= edges[i] && quote.end >= edge),
  }));
}
