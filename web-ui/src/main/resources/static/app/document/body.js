import { strings } from '../language/language.js';
import { html } from '../lit.js';
import { paragraphsOf } from '../text/paragraphs.js';

/**
 * The text of a document in paragraphs.
 *
 * @param {string} body
 * @param {string} tag its language
 * @param {import('./quotes.js').Quotes} quotes
 */
export function documentBody(body, tag, quotes) {
  const words = strings().document;
  const paragraphs = paragraphsOf(body);
  return html`
    <section class="body" aria-labelledby="body-heading">
      <h2 class="unseen" id="body-heading">${words.body}</h2>
      ${paragraphs.length === 0 ? html`<p class="empty">${words.noBody}</p>` : ''}
      ${paragraphs.map(
        ({ kind, start, text }) => html`<p class="paragraph ${kind}" lang=${tag}>${quotes.show('body', text, start)}</p>`,
      )}
    </section>
  `;
}
