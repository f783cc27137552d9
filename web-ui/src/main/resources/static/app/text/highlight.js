/* Which characters of a highlight matched? */

/** @typedef {{text: string, marked: boolean}} Piece */

/** @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Reads a highlight of the API: HTML-escaped text with `<mark>` around matches. Nothing but the marks is taken for
 * markup; the pieces are plain text.
 *
 * @param {string} highlight
 * @returns {Piece[]}
 */
export function readHighlight(highlight) {
  let marked = false;
  const pieces = [];
  for (const part of highlight.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') {
      marked = part === '<mark>';
    } else if (part) {
      pieces.push({ text: decode(part), marked });
    }
  }
  return pieces;
}

export function plainText(/** @type {Piece[]} */ pieces) {
  return pieces.map((piece) => piece.text).join('');
}

function decode(/** @type {string} */ text) {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name) {
      return ENTITIES[name] ?? entity;
    }
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
