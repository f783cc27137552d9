import { html, nothing } from '../lit.js';
import { withoutMarks } from '../text/paragraphs.js';
import { words } from './language/strings.js';

/**
 * Shows what the two documents have in one place beside each other; the keyboard can be led to what is not equal.
 *
 * @param {import('./comparison.js').Passage} passage
 * @param {{from: string, to: string}} tags the languages of the sides
 * @param {boolean} current whether the reader is at it
 */
export function pairOf({ kind, from, to }, tags, current) {
  const classes = ['pair', kind, titleOr(from, to), kind === 'equal' && textOf(from) === textOf(to) && 'alike', current && 'current'];
  return html`
    <div
      class=${classes.filter(Boolean).join(' ')}
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
 * @param {import('./comparison.js').Side | null} passage
 * @param {string} tag
 * @param {(text: string) => unknown} mark
 */
function side(name, passage, tag, mark) {
  const shown = (/** @type {{text: string, differs: boolean}} */ { text, differs }, /** @type {number} */ index) => {
    const said = index === 0 ? withoutMarks(text) : text;
    return differs ? mark(said) : said;
  };
  return passage
    ? html`<p class=${name} lang=${tag}>${passage.pieces.map(shown)}</p>`
    : html`<p class="${name} none" aria-hidden="true"></p>`;
}

function titleOr(/** @type {import('./comparison.js').Side | null} */ from, /** @type {import('./comparison.js').Side | null} */ to) {
  return (from ?? to)?.paragraph === null && 'title';
}

function textOf(/** @type {import('./comparison.js').Side | null} */ side) {
  return side?.pieces.map(({ text }) => text).join('');
}
