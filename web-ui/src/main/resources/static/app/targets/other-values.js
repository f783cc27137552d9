import { formatNumber } from '../language/format.js';
import { html } from '../lit.js';
import { lastYear, subjectOf } from './figure-words.js';
import { words } from './language/strings.js';

/**
 * A link to the figures that contradict one, side by side.
 *
 * @param {import('./types.js').Figure} figure
 * @param {import('./target-query.js').TargetQuery} query
 */
export function otherValues(figure, query) {
  const own = words().table;
  const others = formatNumber((figure.same?.values ?? 1) - 1);
  const label = own.othersOf(others, `${subjectOf(figure)} ${figure.metric.name}`);
  return html`<a class="others" href=${contradicting(figure, query).address} aria-label=${label}>${own.others(others)}</a>`;
}

/** All figures of the same question that can be asked for: by subject, metric, unit, kind and year. */
function contradicting(/** @type {import('./types.js').Figure} */ figure, /** @type {import('./target-query.js').TargetQuery} */ query) {
  const { subject, metric, unit, kind, period } = figure;
  const year = period ? String(lastYear(period)) : '';
  const only = (/** @type {import('./types.js').Listed[]} */ listed) => (listed.length === 1 ? listed[0].id : '');
  const cluster = only(subject.clusters);
  return query.withoutNarrowing().with({
    metric: metric.id,
    unit,
    kind,
    period_from: year,
    period_to: year,
    subject_region: only(subject.regions),
    subject_industry: cluster ? '' : only(subject.industries),
    subject_cluster: cluster,
    contradictory: 'true',
    sort: 'subject',
  });
}
