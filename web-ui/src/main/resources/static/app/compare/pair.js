import { html, nothing } from '../lit.js';
import { words } from './language/strings.js';

/** @typedef {{text: string, changed: boolean}} Piece */

/**
 * @typedef {object} Pair a paragraph of one document beside the one of the other that it corresponds to
 * @property {'equal' | 'changed' | 'added' | 'removed'} kind
 * @property {Piece[] | null} from null where the first document has none
 * @property {Piece[] | null} to
 */

/**
 * Shows a pair of paragraphs; the keyboard can be led to what is not equal.
 *
 * @param {Pair} pair
 * @param {{from: string, to: string}} tags the languages of the sides
 * @param {boolean} current whether the reader is at it
 */
export function pairOf({ kind, from, to }, tags, current) {
  const alike = kind === 'equal' && textOf(from) === textOf(to);
  return html`
    <div
      class="pair ${kind} ${alike ? 'alike' : ''} ${current ? 'current' : ''}"
      role="group"
      aria-label=${words().kinds[kind]}
      tabindex=${kind === 'equal' ? nothing : '-1'}
    >
      ${side('from', from, tags.from, (text) => html`<del>${text}</del>`)} ${side('to', to, tags.to, (text) => html`<ins>${text}</ins>`)}
    </div>
  `;
}

/**
 * @param {'from' | 'to'} name
 * @param {Piece[] | null} pieces
 * @param {string} tag
 * @param {(text: string) => unknown} mark
 */
function side(name, pieces, tag, mark) {
  return pieces
    ? html`<p class=${name} lang=${tag}>${pieces.map(({ text, changed }) => (changed ? mark(text) : text))}</p>`
    : html`<p class="${name} none" aria-hidden="true"></p>`;
}

function textOf(/** @type {Piece[] | null} */ pieces) {
  return (pieces ?? []).map(({ text }) => text).join('');
}
