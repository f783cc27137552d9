/* What is known of a document, in the order in which a reader asks? */
import { formatDate, formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { tagOfItem, tagOfLabel } from '../language/tag.js';
import { entryAddress } from '../router.js';

/** @typedef {import('../api/types.js').Evidence} Evidence */

/**
 * @typedef {object} FactValue
 * @property {string} text
 * @property {string} tag its language
 * @property {Evidence[]} evidence
 * @property {string} [address] where the page tells more of it
 */

/** @typedef {{field: string, values: FactValue[]}} Fact */

/** Other names that evidence may give a field. @type {Record<string, string[]>} */
const FIELD_NAMES = {
  agency: ['agency', 'agencies'],
  industry: ['industry', 'industries'],
  about_region: ['regions', 'about_region'],
  named_cluster: ['named_clusters'],
  programme: ['programmes'],
};

/**
 * All fields with their values; a field of which nothing is known has no values.
 *
 * @param {import('../api/types.js').FullDocument} item
 * @param {boolean} correcting whether what can be corrected stands there, too, where nothing is known of it
 * @returns {Fact[]}
 */
export function factsOf(item, correcting) {
  const words = strings();
  const evidence = item.evidence ?? [];
  const own = tagOfItem(item);
  const fact = (/** @type {string} */ field, /** @type {(Value | undefined)[]} */ ...values) => ({
    field,
    values: withEvidence(evidence, field, values.filter((value) => value !== undefined)),
  });
  const some = (/** @type {string} */ field, /** @type {(Value | undefined)[]} */ values) => (values.length > 0 ? [fact(field, ...values)] : []);
  return [
    ...(correcting ? [fact('title', text(item.title, own))] : []),
    fact('document_number', text(item.document_number, own)),
    fact('agency', ...(item.agencies ?? []).map((agency) => named(agency, own))),
    fact('document_type', text(item.document_type)),
    fact('issued_on', date(item.issued_on)),
    fact('published_on', date(item.published_on)),
    ...(correcting || item.effective_on ? [fact('effective_on', date(item.effective_on))] : []),
    fact('year', year(item)),
    fact('region', region(item.region)),
    fact('about_region', ...(item.regions ?? []).map(region)),
    fact('level', text(item.level && (words.levels[item.level] ?? item.level), undefined, item.level)),
    fact('industry', ...(item.industries ?? []).map((industry) => named(industry))),
    ...some('named_cluster', (item.named_clusters ?? []).map((entry) => listed(entry, 'cluster'))),
    ...some('programme', (item.programmes ?? []).map((entry) => listed(entry, 'programme'))),
    fact('script', text(item.script && (words.scripts[item.script] ?? item.script), undefined, item.script)),
    ...(item.work ? [fact('work', copies(item.work))] : []),
    ...some('citations', (item.citations ?? []).map((citation) => text(cited(citation), own, citation.text))),
    fact('source', text(item.source)),
    ...some('damage', (item.damage ?? []).map((id) => text(words.damages[id] ?? id))),
    ...some('parts', (item.parts ?? []).map((path) => text(path.slice(path.lastIndexOf('/') + 1)))),
  ];
}

/** @typedef {{text: string, tag: string, keys: string[], address?: string}} Value */

/**
 * @param {string | null | undefined} shown
 * @param {string} [tag]
 * @param {string | null} [key] what the value is called in evidence, where it is shown in other words
 * @returns {Value | undefined}
 */
function text(shown, tag = tagOfLabel(shown ?? ''), key = shown) {
  return shown ? { text: shown, tag, keys: [key ?? shown, shown] } : undefined;
}

/**
 * @param {string | import('../api/types.js').Named} value
 * @param {string} [tag]
 */
function named(value, tag) {
  const { name, id, code } = typeof value === 'string' ? { name: value } : value;
  return text(name, tag, id ?? code ?? name);
}

/**
 * An entry of a registry, which has a page of its own.
 *
 * @param {{id: string, name: string}} entry
 * @param {'cluster' | 'programme'} registry
 */
function listed({ id, name }, registry) {
  const shown = text(name, undefined, id);
  return shown && { ...shown, address: entryAddress(registry, id) };
}

function date(/** @type {string | null | undefined} */ value) {
  return text(value && formatDate(value), undefined, value);
}

function year(/** @type {import('../api/types.js').FullDocument} */ item) {
  if (!item.year) {
    return undefined;
  }
  const shown = item.year_estimated ? strings().results.estimatedYear(item.year) : formatDate(String(item.year));
  return text(shown, undefined, String(item.year));
}

function region(/** @type {import('../api/types.js').Region | null} */ value) {
  const path = value?.path?.length ? value.path.map((step) => step.name).join(' › ') : value?.name;
  const shown = text(path, undefined, value?.code);
  return shown && { ...shown, keys: [...shown.keys, value?.name ?? ''] };
}

function copies(/** @type {{copies: number} | null | undefined} */ work) {
  return work && work.copies > 1 ? text(strings().results.copies(formatNumber(work.copies))) : undefined;
}

function cited(/** @type {import('../api/types.js').Citation} */ { kind, text: name }) {
  return kind === 'title' ? `《${name}》` : name;
}

/** Evidence goes to the value that it names; what names none of them goes to the first. */
function withEvidence(/** @type {Evidence[]} */ evidence, /** @type {string} */ field, /** @type {Value[]} */ values) {
  const names = FIELD_NAMES[field] ?? [field];
  const left = new Set(evidence.filter((one) => names.includes(one.field)));
  const facts = values.map(({ text: shown, tag, keys, address }) => {
    const mine = [...left].filter((one) => keys.includes(one.value));
    mine.forEach((one) => left.delete(one));
    return { text: shown, tag, evidence: mine, address };
  });
  facts[0]?.evidence.push(...left);
  return facts;
}
