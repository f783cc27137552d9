import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { words } from './language/strings.js';

/** What the registry has instead of a source where nothing was at hand. */
const MEMORY = 'memory';

/** What the registry says of an entry, and whether somebody found it in its source. */
export function entryFacts(/** @type {import('./types.js').Entry} */ entry) {
  const own = words();
  const { source } = entry;
  return html`
    ${source.checked ? nothing : html`<p class="unchecked"><strong>${own.unchecked}</strong></p>`}
    <section aria-labelledby="entry-facts">
      <h2 id="entry-facts">${own.facts}</h2>
      <dl class="entry-facts">
        ${row('names', Object.entries(entry.names).map(([tag, name]) => text(name, tag)))}
        ${row('aliases', entry.aliases.map((alias) => text(alias, 'zh')))}
        ${row('kind', [text(entry.kind && own.kinds[entry.kind])])} ${row('level', [text(level(entry.level))])}
        ${row('batch', [text(batch(entry.batch))])} ${row('year', [text(entry.year && String(entry.year))])}
        ${row('period', [text(period(entry))])} ${row('regions', entry.regions.map((region) => text(path(region))))}
        ${row('industries', (entry.industries ?? []).map(({ name }) => text(name)))}
        ${row('source', [
          text(source.text === MEMORY ? own.memory : source.text, source.text === MEMORY ? undefined : 'zh'),
          source.checked ? html`<span class="count">${own.checked}</span>` : nothing,
        ])}
      </dl>
    </section>
  `;
}

/**
 * A field with its values; none if it has none.
 *
 * @param {keyof ReturnType<typeof words>['fields']} field
 * @param {unknown[]} values
 */
function row(field, values) {
  const known = values.filter((value) => value !== nothing);
  return known.length === 0 ? nothing : html`<dt>${words().fields[field]}</dt><dd>${known}</dd>`;
}

function text(/** @type {string | number | null | undefined} */ shown, /** @type {string | undefined} */ tag = undefined) {
  const said = shown ? String(shown) : '';
  return said ? html`<span lang=${tag ?? tagOfLabel(said)}>${said}</span> ` : nothing;
}

function level(/** @type {string | undefined} */ id) {
  const names = /** @type {Record<string, string>} */ (strings().levels);
  return id && names[id];
}

/** Of the product's own, in the language of the page; an institution's as it wrote them. */
function batch(/** @type {string | undefined} */ name) {
  const names = /** @type {Record<string, string>} */ (words().batches);
  return name && (names[name] ?? name);
}

function period(/** @type {import('./types.js').Entry} */ { from, to }) {
  const own = words();
  if (from && to) {
    return from === to ? String(from) : `${from}–${to}`;
  }
  return from ? own.since(String(from)) : to ? own.until(String(to)) : '';
}

function path(/** @type {import('../api/types.js').Region} */ region) {
  return region.path.length > 0 ? region.path.map(({ name }) => name).join(' › ') : region.name;
}
