import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';

/** That both scripts are searched goes without saying here. */
const BOTH_SCRIPTS = ['script', 'variant'];

/**
 * What else was looked for, each with how many documents it finds, and to be turned off or on again.
 *
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Expansion[]} expanded
 */
export function expansions(query, expanded) {
  const words = strings().expansions;
  const others = expanded.filter(({ kind }) => !BOTH_SCRIPTS.includes(kind));
  if (query.has('expand', 'none')) {
    return html`<p class="expansions">${words.literal} <a href=${query.withoutSetting('expand', 'none').address}>${words.expand}</a></p>`;
  }
  return others.length === 0
    ? nothing
    : html`
        <div class="expansions">
          <span id="expansions-heading">${words.heading}</span>
          <ul aria-labelledby="expansions-heading">${others.map((expansion) => html`<li>${chip(query, expansion)}</li>`)}</ul>
          ${others.length > 1 ? html`<a href=${query.withSetting('expand', 'none').address}>${words.literally}</a>` : nothing}
        </div>
      `;
}

/**
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Expansion} expansion
 */
function chip(query, { from, to, count, parameter, state }) {
  const words = strings().expansions;
  const on = state !== 'off';
  const [name, value] = split(parameter ?? '');
  const changed = on ? query.withSetting(name, value) : query.withoutSetting(name, value);
  return html`
    <a class="chip ${on ? '' : 'off'}" href=${changed.address} title=${words.instead(from)} aria-label=${words[on ? 'off' : 'on'](to)}>
      <span lang="zh">${to}</span>
      ${on ? html`<span class="count">${formatNumber(count)}</span>` : nothing}
      <span class="cross" aria-hidden="true">${on ? '×' : '+'}</span>
    </a>
  `;
}

/** The name and the value of a parameter, as the API writes it. */
function split(/** @type {string} */ parameter) {
  const end = parameter.indexOf('=');
  return [parameter.slice(0, end), parameter.slice(end + 1)];
}
