import { html } from '../lit.js';

/** Shows pieces of text, the matches marked. */
export function marked(/** @type {import('./highlight.js').Piece[]} */ pieces) {
  return pieces.map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text));
}
