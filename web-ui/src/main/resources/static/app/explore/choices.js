import { html, nothing } from '../lit.js';

/**
 * Links to the same exploration with other values of a choice; the present one is marked.
 *
 * @param {import('./exploration.js').Exploration} exploration
 * @param {'view' | 'share' | 'count_by' | 'sort'} name
 * @param {{label: string, of: Record<string, string>, values: string[]}} words
 * @param {string} present the value that is shown
 */
export function choices(exploration, name, { label, of, values }, present = exploration.chosen(name)) {
  return html`
    <nav class="choices ${name}" aria-label=${label}>
      ${values.map(
        (value) => html`
          <a
            href=${exploration.withChoice(name, value).address}
            aria-current=${value === present ? (name === 'view' ? 'page' : 'true') : nothing}
            >${of[value]}</a
          >
        `,
      )}
    </nav>
  `;
}
