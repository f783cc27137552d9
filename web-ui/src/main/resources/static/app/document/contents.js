import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { paragraphAddress } from './passage.js';

/** A text with fewer parts is seen at a glance. */
const FEWEST = 4;

/**
 * The headings of a long text, each a link to its place.
 *
 * @param {string} id the document's
 * @param {import('../text/paragraphs.js').Paragraph[]} paragraphs
 * @param {string} tag the language of the text
 * @param {URLSearchParams} [asked] what is marked in it
 */
export function contents(id, paragraphs, tag, asked) {
  const headings = paragraphs
    .map(({ kind, text }, i) => ({ kind, text, number: i + 1 }))
    .filter(({ kind }) => kind === 'heading');
  return headings.length < FEWEST
    ? nothing
    : html`
        <details class="contents">
          <summary>${strings().document.contents}</summary>
          <ol>${headings.map(({ text, number }) => html`<li><a lang=${tag} href=${paragraphAddress(id, number, asked)}>${text}</a></li>`)}</ol>
        </details>
      `;
}
