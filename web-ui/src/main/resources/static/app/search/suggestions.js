import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { documentAddress } from '../router.js';
import { readHighlight } from '../text/highlight.js';
import { marked } from '../text/marked.js';

/** The list's id, to which the box refers. */
export const LIST = 'suggestions';

/** @typedef {import('../api/types.js').Suggestion} Suggestion */

/**
 * What may be meant, below the box: the pointer chooses here, the keyboard in the box.
 *
 * @param {Suggestion[]} suggestions
 * @param {number} active the one that the keyboard is at; -1 if it is in the box
 * @param {(suggestion: Suggestion) => void} choose
 */
export function suggestionList(suggestions, active, choose) {
  const words = strings().suggestions;
  return html`
    <ul class="suggestions" id=${LIST} role="listbox" aria-label=${words.heading} ?hidden=${suggestions.length === 0}>
      ${suggestions.map(
        (suggestion, index) => html`
          <li
            id=${optionId(index)}
            role="option"
            aria-selected=${String(index === active)}
            @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()}
            @click=${() => choose(suggestion)}
          >
            <span class="suggestion-type">${words.types[suggestion.type]}</span>
            <span lang="zh">${suggestion.highlight ? marked(readHighlight(suggestion.highlight)) : suggestion.text}</span>
            ${alias(suggestion)}
          </li>
        `,
      )}
    </ul>
  `;
}

export function optionId(/** @type {number} */ index) {
  return `${LIST}-${index}`;
}

/**
 * Where a suggestion leads: a title to its document, everything else to what passes it as a filter.
 *
 * @param {Suggestion} suggestion
 * @param {import('./query.js').Query} query
 */
export function addressOf({ parameter, value }, query) {
  return parameter === 'id' ? documentAddress(value) : query.withText('').withFilter(parameter, value).address;
}

/** The name by which it was found, where that is another. */
function alias(/** @type {Suggestion} */ { alias: other, text, highlight }) {
  return other && other !== text && !highlight ? html`<span class="suggestion-alias" lang="zh">${other}</span>` : nothing;
}
