import { strings } from '../language/language.js';
import { html } from '../lit.js';
import { navigate } from '../router.js';
import { words } from './language/strings.js';

/** Two boxes for the first and the last year; what is typed counts as soon as it is left, or by Enter. */
export function yearRange(/** @type {import('./exploration.js').Exploration} */ exploration) {
  const change = (/** @type {Event} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    if (form.reportValidity()) {
      const typed = new FormData(form);
      const changed = exploration.withYears(String(typed.get('year_from')), String(typed.get('year_to')));
      if (changed.address !== exploration.address) {
        navigate(changed.address);
      }
    }
  };
  return html`
    <form class="year-range" action="/explore" @submit=${change} @change=${change}>
      <span class="note" aria-hidden="true">${words().years}</span>
      ${box(exploration, 'year_from')} <span aria-hidden="true">–</span> ${box(exploration, 'year_to')}
      <button type="submit" class="unseen" tabindex="-1">${words().addButton}</button>
    </form>
  `;
}

/**
 * @param {import('./exploration.js').Exploration} exploration
 * @param {'year_from' | 'year_to'} name
 */
function box(exploration, name) {
  return html`
    <input
      name=${name}
      aria-label=${strings().fields[name]}
      inputmode="numeric"
      pattern="[0-9]{4}"
      maxlength="4"
      size="4"
      autocomplete="off"
      .value=${exploration.bound(name)}
    />
  `;
}
