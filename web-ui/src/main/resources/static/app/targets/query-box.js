import { html } from '../lit.js';
import { navigate } from '../router.js';
import { words } from './language/strings.js';

/** The box for the words that documents are found by. */
export function queryBox(/** @type {import('./target-query.js').TargetQuery} */ query) {
  const own = words();
  const ask = (/** @type {SubmitEvent & {currentTarget: HTMLFormElement}} */ event) => {
    event.preventDefault();
    navigate(query.withText(String(new FormData(event.currentTarget).get('q')).trim()).address);
  };
  return html`
    <form class="add-query" role="search" action="/targets" @submit=${ask}>
      <label class="unseen" for="targets-q">${own.query}</label>
      <input
        id="targets-q"
        name="q"
        type="search"
        autocomplete="off"
        placeholder=${own.queryHint}
        maxlength="500"
        .value=${query.text}
      />
      <button type="submit" class="button">${own.ask}</button>
    </form>
  `;
}
