import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html } from '../lit.js';

/**
 * @typedef {object} Row
 * @property {string} label
 * @property {number} count
 * @property {boolean} chosen
 * @property {(checked: boolean) => void} choose
 */

/** A value of a facet: whether it is chosen, and how many documents have it. */
export function facetRow(/** @type {Row} */ { label, count, chosen, choose }) {
  return html`
    <label>
      <input type="checkbox" .checked=${chosen} @change=${(event) => choose(event.target.checked)} />
      <span class="facet-label" lang=${tagOfLabel(label)}>${label}</span>
      <span class="count">${formatNumber(count)}</span>
    </label>
  `;
}

/**
 * The button that shows what is inside a value.
 *
 * @param {string} label
 * @param {boolean} open
 * @param {() => void} toggle
 */
export function expander(label, open, toggle) {
  return html`
    <button
      type="button"
      class="expander"
      aria-expanded=${String(open)}
      aria-label=${strings().facets.inside(label)}
      @click=${toggle}
    ></button>
  `;
}

/** As many rows as are likely to come, and as high. */
export function skeleton(/** @type {number} */ count) {
  return html`<ul aria-hidden="true">${Array.from({ length: count }, () => html`<li class="bone"></li>`)}</ul>`;
}
