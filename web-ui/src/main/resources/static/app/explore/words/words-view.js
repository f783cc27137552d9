import './nearby-words.js';
import './typical-words.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';

/** Which words go with a query: those beside it, and those of its documents. */
export function wordsView(/** @type {import('../exploration.js').Exploration} */ exploration) {
  const own = words().words;
  return html`
    <div class="word-lists">
      ${exploration.first
        ? html`
            <section aria-labelledby="nearby-words">
              <h2 id="nearby-words">${own.near}</h2>
              <tongwen-nearby-words .exploration=${exploration}></tongwen-nearby-words>
            </section>
          `
        : nothing}
      <section aria-labelledby="typical-words">
        <h2 id="typical-words">${own.typical}</h2>
        ${exploration.first || exploration.filters.length > 0
          ? html`<tongwen-typical-words .exploration=${exploration}></tongwen-typical-words>`
          : html`<p class="nothing">${own.needsChoice}</p>`}
      </section>
    </div>
  `;
}
