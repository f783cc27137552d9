import { formatShare } from '../language/format.js';
import { strings } from '../language/language.js';
import { tagOfScript } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { words } from './language/strings.js';
import { ruleName } from './rules.js';

/** The rule of a value that was entered by hand; of that, a note below the values says more. */
const CORRECTION = 'correction';

/** Origins of values that nothing was concluded from. */
const SURE = ['given', 'corrected'];

/** @typedef {import('../text/quotes.js').Quote} Quote */

/**
 * What happens in the text when the reader points at a value (or stops pointing), or asks to see where it was read; and the
 * address of that place.
 *
 * @typedef {{point: (quote?: Quote) => void, reveal: (quote: Quote) => void, address: (quote: Quote) => string | undefined}} Pointer
 */

/**
 * One value with its evidence. A value that was read in the text can be pointed at, by mouse and by keyboard.
 *
 * @param {import('./facts.js').FactValue} value
 * @param {string} script of the document
 * @param {Pointer} pointer
 */
export function factValue(value, script, pointer) {
  const quote = value.evidence.find((one) => one.quote)?.quote;
  return html`
    <div class="fact-value">
      ${quote ? pointing(value, quote, pointer) : html`<span class="value" lang=${value.tag}>${value.text}</span>`}
      ${value.address
        ? html`<a class="entry-link" href=${value.address} aria-label=${words().entryOf(value.text)}>${words().entry}</a>`
        : nothing}
      ${value.evidence.filter(({ rule }) => rule !== CORRECTION).map((one) => evidence(one, tagOfScript(script), pointer))}
    </div>
  `;
}

function pointing(/** @type {import('./facts.js').FactValue} */ value, /** @type {Quote} */ quote, /** @type {Pointer} */ pointer) {
  const point = () => pointer.point(quote);
  const leave = () => pointer.point();
  return html`
    <button
      type="button"
      class="value"
      lang=${value.tag}
      title=${strings().document.find}
      @mouseenter=${point}
      @mouseleave=${leave}
      @focus=${point}
      @blur=${leave}
      @click=${() => pointer.reveal(quote)}
    >
      ${value.text}
    </button>
  `;
}

function evidence(/** @type {import('../api/types.js').Evidence} */ { origin, quote, confidence, rule }, /** @type {string} */ tag, /** @type {Pointer} */ pointer) {
  const words = strings();
  const address = quote && pointer.address(quote);
  const kind = origin.toLowerCase();
  const details = [words.document.confidence(formatShare(confidence)), words.document.rule(rule)].join(' · ');
  return html`
    <p class="evidence" title=${details}>
      <span class="origin ${kind}">${words.origins[kind] ?? origin}</span>
      ${quote ? quoted(quote.text, tag, address) : nothing}
      <span class="rule">${ruleName(rule)}${SURE.includes(kind) ? nothing : ` · ${formatShare(confidence)}`}</span>
    </p>
  `;
}

function quoted(/** @type {string} */ text, /** @type {string} */ tag, /** @type {string | null | undefined} */ address) {
  return html`<q lang=${tag}>${address ? html`<a class="quote-link" href=${address}>${text}</a>` : text}</q>`;
}
