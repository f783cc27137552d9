import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { contents } from './contents.js';
import { paragraphAddress } from './passage.js';

/**
 * The text of a document in paragraphs, each with a link to itself.
 *
 * @param {import('../api/types.js').FullDocument} item
 * @param {string} tag its language
 * @param {import('./quotes.js').Quotes} quotes
 * @param {{named?: number, note?: string, asked?: URLSearchParams, share: (number: number, event: Event) => void}} links the number of the paragraph
 *     that the address names, what is to be said of the passage that it quotes, the query whose words are marked, and what
 *     happens when a link is followed
 * @param {unknown} bar what goes through the marks
 */
export function documentBody(item, tag, quotes, { named, note, asked, share }, bar) {
  const words = strings().document;
  const paragraphs = paragraphsOf(item.body ?? '');
  const paragraph = (/** @type {import('../text/paragraphs.js').Paragraph} */ { kind, start, text }, /** @type {number} */ i) => {
    const number = i + 1;
    return html`
      <p class="paragraph ${kind} ${number === named ? 'named' : ''}" id="p${number}" lang=${tag}>${quotes.show('body', text, start)}<a
          class="anchor"
          href=${paragraphAddress(item.id, number)}
          aria-label=${words.linkTo(String(number))}
          title=${words.linkTo(String(number))}
          @click=${(/** @type {Event} */ event) => share(number, event)}
        ></a></p>
    `;
  };
  return html`
    <section class="body" aria-labelledby="body-heading">
      <h2 class="unseen" id="body-heading">${words.body}</h2>
      ${bar}
      ${note ? html`<p class="passage-note" role="status">${note}</p>` : nothing}
      ${paragraphs.length === 0 ? html`<p class="empty">${words.noBody}</p>` : nothing}
      ${contents(item.id, paragraphs, tag, asked)} ${paragraphs.map(paragraph)}
    </section>
  `;
}
