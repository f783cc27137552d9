import { formatNumber } from '../language/format.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { navigate } from '../router.js';
import { words } from './language/strings.js';

/** @typedef {import('./target-query.js').TargetQuery} TargetQuery */

/**
 * What figures can be narrowed to. A choice counts at once; what is typed, as soon as it is left, or by Enter.
 *
 * @param {TargetQuery} query
 * @param {import('./types.js').TargetsAnswer['facets'] | undefined} facets undefined until the first answer
 */
export function figureFilters(query, facets) {
  const own = words().filters;
  const change = (/** @type {Event & {currentTarget: HTMLFormElement}} */ event) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form.reportValidity()) {
      apply(query, form);
    }
  };
  return html`
    <form class="figure-filters" action="/targets" aria-label=${own.label} @submit=${change} @change=${change}>
      ${select(query, 'metric', facets)} ${select(query, 'kind', facets)} ${select(query, 'unit', facets)}
      ${range(query, 'period', '[0-9]{4}')} ${range(query, 'value', '-?[0-9]+([.][0-9]+)?')}
      ${text(query, 'subject_region', own.regionHint)} ${text(query, 'subject_industry', own.industryHint)}
      ${query.valuesOf('subject_cluster').length > 0 ? text(query, 'subject_cluster', '') : nothing}
      <label class="check">
        <input type="checkbox" name="contradictory" value="true" .checked=${query.contradictory} /> ${own.contradictory}
      </label>
      <span class="figure-actions">
        <button type="submit" class="button">${own.apply}</button>
        ${query.narrowed ? html`<a href=${query.withoutNarrowing().address}>${own.clear}</a>` : nothing}
      </span>
    </form>
  `;
}

/** What stands in the boxes; where several values were chosen by the address, they stay until another is. */
function apply(/** @type {TargetQuery} */ query, /** @type {HTMLFormElement} */ form) {
  const typed = new FormData(form);
  /** @type {Record<string, string>} */
  const values = { contradictory: String(typed.get('contradictory') ?? '') };
  for (const name of new Set(typed.keys())) {
    const value = String(typed.get(name)).trim();
    if (value !== SEVERAL && value !== query.valuesOf(name).join(', ')) {
      values[name] = value;
    }
  }
  const changed = query.with(values);
  if (changed.address !== query.address) {
    navigate(changed.address);
  }
}

/** The choice of what an address with several values has. */
const SEVERAL = '*';

/**
 * @param {TargetQuery} query
 * @param {'metric' | 'kind' | 'unit'} name
 * @param {import('./types.js').TargetsAnswer['facets'] | undefined} facets
 */
function select(query, name, facets) {
  const own = words().filters;
  const counts = facets?.[name] ?? [];
  const chosen = query.valuesOf(name);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const present = chosen.length > 1 ? SEVERAL : (chosen[0] ?? '');
  const missing = present && present !== SEVERAL && !counts.some(({ value }) => value === present);
  const option = (/** @type {string} */ value, /** @type {string} */ label) => html`
    <option value=${value} .selected=${value === present} lang=${tagOfLabel(label)}>${label}</option>
  `;
  return html`
    <label>
      <span>${own[name]}</span>
      <select name=${name}>
        ${option('', own.all(formatNumber(all)))}
        ${present === SEVERAL ? option(SEVERAL, own.several(formatNumber(chosen.length))) : nothing}
        ${missing ? option(present, present) : nothing}
        ${counts.map(({ value, label, count }) => option(value, own.counted(label, formatNumber(count))))}
      </select>
    </label>
  `;
}

/**
 * @param {TargetQuery} query
 * @param {'period' | 'value'} name
 * @param {string} pattern
 */
function range(query, name, pattern) {
  const own = words().filters;
  const box = (/** @type {'from' | 'to'} */ end) => html`
    <input
      name=${`${name}_${end}`}
      aria-label=${own[/** @type {'period_from'} */ (`${name}_${end}`)]}
      inputmode=${name === 'period' ? 'numeric' : 'decimal'}
      pattern=${pattern}
      size="5"
      autocomplete="off"
      .value=${query.valuesOf(`${name}_${end}`)[0] ?? ''}
    />
  `;
  return html`
    <div class="range" role="group" aria-label=${own[name]}>
      <span aria-hidden="true">${own[name]}</span>
      <span class="range-boxes">${box('from')} <span aria-hidden="true">–</span> ${box('to')}</span>
    </div>
  `;
}

/**
 * A box for a name, in either script, or an id; the API knows which it means.
 *
 * @param {TargetQuery} query
 * @param {'subject_region' | 'subject_industry' | 'subject_cluster'} name
 * @param {string} hint
 */
function text(query, name, hint) {
  return html`
    <label>
      <span>${words().filters[name]}</span>
      <input name=${name} autocomplete="off" placeholder=${hint} maxlength="100" .value=${query.valuesOf(name).join(', ')} />
    </label>
  `;
}
