import { formatDate, formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing, repeat } from '../lit.js';
import { namesOf, periodInWords, valueInWords } from './figure-words.js';
import { kindMark } from './kind-mark.js';
import { words } from './language/strings.js';
import { otherValues } from './other-values.js';
import { sentence } from './sentence.js';

/** @typedef {import('./types.js').Figure} Figure */

const COLUMNS = /** @type {const} */ (['subject', 'metric', 'value', 'period', 'kind', 'document']);

/**
 * Figures with the sentences behind them. Roles stand in the markup, as narrow screens show rows as cards. Ordered by subject, figures
 * that answer the same question differently stand in one group under a heading.
 *
 * @param {import('./types.js').TargetsAnswer} answer
 * @param {import('./target-query.js').TargetQuery} query
 */
export function figureTable(answer, query) {
  const own = words().table;
  const labels = new Map(answer.facets.unit.map(({ value, label }) => [value, label]));
  return html`
    <table class="figures" role="table">
      <caption class="unseen">${own.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${COLUMNS.map((name) => html`<th role="columnheader" scope="col" class=${`of-${name}`}>${own[name]}</th>`)}</tr>
      </thead>
      ${repeat(
        groups(answer.items, query.sort === 'subject'),
        ([first]) => first.key,
        (figures) => group(figures, query, labels),
      )}
    </table>
  `;
}

/** Figures that contradict each other, together where they follow each other; all others alone. */
function groups(/** @type {Figure[]} */ figures, /** @type {boolean} */ bySubject) {
  /** @type {Figure[][]} */
  const all = [];
  for (const figure of figures) {
    const last = all.at(-1);
    if (last && bySubject && isContradicted(figure) && last[0].same?.question === figure.same?.question) {
      last.push(figure);
    } else {
      all.push([figure]);
    }
  }
  return all;
}

function isContradicted(/** @type {Figure} */ { same }) {
  return same !== null && same.values > 1;
}

/**
 * @param {Figure[]} figures
 * @param {import('./target-query.js').TargetQuery} query
 * @param {Map<string, string>} labels of units
 */
function group(figures, query, labels) {
  const [{ same }] = figures;
  const together = query.sort === 'subject' && same !== null && same.values > 1;
  return html`
    <tbody role="rowgroup" class=${together ? 'question' : nothing}>
      ${together
        ? html`
            <tr role="row" class="question-row">
              <th role="rowheader" scope="rowgroup" colspan=${COLUMNS.length}>
                ${words().table.question(formatNumber(same.figures), formatNumber(same.values))}
              </th>
            </tr>
          `
        : nothing}
      ${figures.map((figure) => row(figure, query, labels, together))}
    </tbody>
  `;
}

/**
 * @param {Figure} figure
 * @param {import('./target-query.js').TargetQuery} query
 * @param {Map<string, string>} labels
 * @param {boolean} together whether those that contradict it stand beside it
 */
function row(figure, query, labels, together) {
  const own = words();
  const { metric, period, kind, share_of: whole, document: source } = figure;
  const { agencies } = source;
  const date = source.issued_on ?? source.published_on ?? (source.year ? String(source.year) : '');
  return html`
    <tr role="row" class="figure-row">
      <th role="rowheader" scope="row" class="of-subject">${subject(figure)}</th>
      <td role="cell" class="of-metric">
        <span lang=${tagOfLabel(metric.name)}>${metric.name}</span>
        ${whole ? html`<small lang="zh">${own.table.of(whole)}</small>` : nothing}
      </td>
      <td role="cell" class="of-value">
        <strong>${valueInWords(figure, labels.get(figure.unit))}</strong>
        ${!together && isContradicted(figure) ? otherValues(figure, query) : nothing}
      </td>
      <td role="cell" class=${period ? 'of-period' : 'of-period unknown'}>${periodInWords(period)}</td>
      <td role="cell" class="of-kind" title=${own.kindNotes[kind]}>
        <svg class="kind-mark" viewBox="0 0 12 12" aria-hidden="true">${kindMark(kind, 6, 6)}</svg> ${own.kinds[kind]}
      </td>
      <td role="cell" class="of-document">
        <a lang="zh" href=${query.documents.addressOf(source.id)}>${source.title || strings().results.untitled}</a>
        <small>
          ${date ? html`<span>${formatDate(date)}</span>` : nothing} ${agencies.map((name) => html`<span lang="zh">${name}</span> `)}
        </small>
      </td>
    </tr>
    <tr role="row" class="sentence-row">
      <td role="cell" colspan=${COLUMNS.length}>${sentence(figure)}</td>
    </tr>
  `;
}

/** What the text names; else the region of the document, which is only a guess at what is meant. */
function subject(/** @type {Figure} */ { subject: { words: named, regions, clusters } }) {
  const places = namesOf(regions);
  if (!named) {
    return html`<span class="guessed" lang=${tagOfLabel(places)} title=${words().table.noSubject}>${places || '–'}</span>`;
  }
  const known = clusters.length > 0 ? namesOf(clusters) : places;
  return html`
    <span lang="zh">${named}</span> ${known && known !== named ? html`<small lang=${tagOfLabel(known)}>${known}</small>` : nothing}
  `;
}
