import { html } from '../lit.js';
import { words } from './language/strings.js';

/** As many characters of a long sentence as are shown on each side of its figure. */
const AROUND = 90;

/** The sentence that states a figure, with the amount marked, which leads to its place in the document. */
export function sentence(/** @type {import('./types.js').Figure} */ { quote, permalink }) {
  const start = quote.figure_start - quote.start;
  const end = quote.figure_end - quote.start;
  const { text } = quote;
  return html`
    <p class="sentence">
      <span class="unseen">${words().table.inText}</span><span lang="zh">${shortened(text.slice(0, start), true)}</span><a
        lang="zh"
        class="amount"
        href=${permalink}
        ><mark>${text.slice(start, end)}</mark></a
      ><span lang="zh">${shortened(text.slice(end), false)}</span>
    </p>
  `;
}

/** What is far from the figure is left out; a character of two halves is not cut. */
function shortened(/** @type {string} */ text, /** @type {boolean} */ before) {
  if (text.length <= AROUND) {
    return text;
  }
  const characters = [...text];
  return before ? `…${characters.slice(-AROUND).join('')}` : `${characters.slice(0, AROUND).join('')}…`;
}
