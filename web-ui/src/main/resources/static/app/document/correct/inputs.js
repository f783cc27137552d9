import { strings } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';
import { CORRECTABLE } from './fields.js';

/**
 * The state of the form that the controls show and change.
 *
 * @typedef {object} FormState
 * @property {string} field
 * @property {import('./fields.js').Entry[]} entries
 * @property {boolean} unknown
 * @property {import('./terms.js').Terms | undefined} terms
 * @property {string} typed
 * @property {{of: 'value' | 'token', text: string} | undefined} error
 */

/** @typedef {import('../../element.js').PageElement & FormState} Form */

/** The levels of government, as the API names them. */
const LEVELS = ['national', 'province', 'city', 'county'];

/** The controls that take the values of a field; its state is that of the form. */
export function inputs(/** @type {Form} */ form) {
  const { kind, several } = CORRECTABLE[form.field];
  const own = words().correct;
  if (kind === 'level') {
    return levels(form);
  }
  return html`
    ${form.entries.map((entry, index) => input(form, entry, index))}
    ${several ? html`<button type="button" class="button add" @click=${() => add(form)}>${own.add}</button>` : nothing}
    ${kind === 'text' ? nothing : html`<p class="hint" id="value-hint">${own.hints[kind]}</p>`}
    <datalist id="correction-names">
      ${(form.terms?.offer(form.typed) ?? []).map((name) => html`<option value=${name}></option>`)}
    </datalist>
  `;
}

/**
 * @param {Form} form
 * @param {import('./fields.js').Entry} entry
 * @param {number} index
 */
function input(form, entry, index) {
  const { kind, taxonomy, several } = CORRECTABLE[form.field];
  const own = words().correct;
  const typed = (/** @type {Event & {target: HTMLInputElement}} */ event) => {
    form.typed = event.target.value;
    form.entries = form.entries.with(index, { text: form.typed });
  };
  const remove = () => {
    form.entries = form.entries.toSpliced(index, 1);
    /** @type {HTMLElement} */ (form.querySelector('.add')).focus();
  };
  return html`
    <span class="entry">
      <input
        type="text"
        autocomplete="off"
        inputmode=${kind === 'year' ? 'numeric' : nothing}
        list=${taxonomy ? 'correction-names' : nothing}
        aria-label=${own.value(nameOf(form.field), several ? index + 1 : undefined)}
        aria-describedby="${kind === 'text' ? '' : 'value-hint'} ${invalid(form) ? 'value-error' : ''}"
        aria-invalid=${invalid(form) && index === 0 ? 'true' : nothing}
        ?disabled=${form.unknown}
        .value=${entry.text}
        @focus=${() => (form.typed = '')}
        @input=${typed}
      />
      ${several ? html`<button type="button" class="remove" aria-label=${own.remove(entry.text)} @click=${remove}>×</button>` : nothing}
    </span>
  `;
}

async function add(/** @type {Form} */ form) {
  form.entries = [...form.entries, { text: '' }];
  await form.updateComplete;
  /** @type {HTMLElement} */ (form.querySelector('.entry:last-of-type input')).focus();
}

function levels(/** @type {Form} */ form) {
  const chosen = form.entries[0].text;
  return html`
    <select
      aria-label=${words().correct.value(nameOf(form.field))}
      aria-invalid=${invalid(form) ? 'true' : nothing}
      ?disabled=${form.unknown}
      @change=${(/** @type {Event & {target: HTMLSelectElement}} */ event) => (form.entries = [{ text: event.target.value }])}
    >
      ${LEVELS.includes(chosen) ? nothing : html`<option value="" selected>–</option>`}
      ${LEVELS.map((level) => html`<option value=${level} ?selected=${level === chosen}>${strings().levels[level]}</option>`)}
    </select>
  `;
}

function invalid(/** @type {Form} */ form) {
  return form.error?.of === 'value';
}

/** What the page calls a field that can be corrected. */
export function nameOf(/** @type {string} */ field) {
  return strings().fields[field] ?? words().correct.fields[field];
}
