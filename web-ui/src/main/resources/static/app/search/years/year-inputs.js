import { strings } from '../../language/language.js';
import { html } from '../../lit.js';

/**
 * First and last year as numbers to type; nothing leaves that end open.
 *
 * @param {import('../query.js').Query} query
 * @param {import('./scale.js').Axis} axis
 * @param {(from: number | null, to: number | null) => void} search
 */
export function yearInputs(query, axis, search) {
  const changed = (/** @type {Event & {currentTarget: HTMLElement}} */ event) => {
    const inputs = [...event.currentTarget.querySelectorAll('input')];
    if (inputs.every((input) => input.validity.valid)) {
      const [from, to] = inputs.map((input) => (input.value ? input.valueAsNumber : null));
      const turned = from !== null && to !== null && from > to;
      search(turned ? to : from, turned ? from : to);
    }
  };
  const words = strings().fields;
  return html`
    <div class="year-inputs" @change=${changed}>
      ${input(words.year_from, query.yearFrom, axis.first)} <span aria-hidden="true">–</span>
      ${input(words.year_to, query.yearTo, axis.last)}
    </div>
  `;
}

/**
 * @param {string} label
 * @param {number | null} year
 * @param {number} end of the axis, which stands where nothing is typed
 */
function input(label, year, end) {
  return html`
    <input type="number" min="1000" max="9999" aria-label=${label} placeholder=${end} .value=${String(year ?? '')} />
  `;
}
