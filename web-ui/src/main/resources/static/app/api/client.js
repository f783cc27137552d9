/* How does the page ask the API? Answers are JSON; what goes wrong is a `Problem` or an `Unreachable`. */
import { withDisplay } from '../display/display.js';

const ROOT = '/api/v1';

/** What lists texts among what is analysed. */
const SHOWS_TEXTS = ['concordance', 'differences'];

/** The API refused, and said why in a problem detail (RFC 9457). */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{title?: string, detail?: string}} details
   */
  constructor(status, details) {
    super(details.detail ?? details.title ?? `HTTP ${status}`);
    this.status = status;
    this.title = details.title;
    this.detail = details.detail;
  }
}

/** No answer came. */
export class Unreachable extends Error {}

/**
 * @param {URLSearchParams} parameters of `GET /documents`
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').Answer>}
 */
export function searchDocuments(parameters, signal) {
  return get(`/documents?${withDisplay(parameters)}`, signal);
}

/**
 * @param {string} id
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').FullDocument>}
 */
export function getDocument(id, lang, signal) {
  return get(`/documents/${encodeURIComponent(id)}?${withDisplay(new URLSearchParams({ lang }))}`, signal);
}

/**
 * @param {string} id
 * @param {Record<string, string | string[] | null>} fields with what they shall be; null takes a correction back
 * @param {{lang: string, token: string}} options the token is one for writing
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').FullDocument>} the corrected document
 */
export function correctDocument(id, fields, { lang, token }, signal) {
  return ask(`/documents/${encodeURIComponent(id)}?${new URLSearchParams({ lang })}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/merge-patch+json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(fields),
    signal,
  });
}

/**
 * @param {string} name such as `regions`
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<{values: import('../document/correct/terms.js').Term[]}>}
 */
export function getTaxonomy(name, lang, signal) {
  return get(`/taxonomies/${name}?${new URLSearchParams({ lang })}`, signal);
}

/**
 * @param {string} id
 * @param {URLSearchParams} parameters which passage
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').Passage>}
 */
export function getPassage(id, parameters, signal) {
  return get(`/documents/${encodeURIComponent(id)}/passage?${parameters}`, signal);
}

/**
 * @param {string} typed
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<{suggestions: import('./types.js').Suggestion[]}>}
 */
export function suggest(typed, lang, signal) {
  return get(`/suggest?${new URLSearchParams({ q: typed, lang, size: '8' })}`, signal);
}

/**
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').Stats>}
 */
export function getStats(lang, signal) {
  return get(`/stats?${new URLSearchParams({ lang })}`, signal);
}

/**
 * @param {string} id
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<{items: import('./types.js').Item[]}>}
 */
export function getSimilar(id, lang, signal) {
  return get(`/documents/${encodeURIComponent(id)}/similar?${withDisplay(new URLSearchParams({ lang, size: '5' }))}`, signal);
}

/**
 * @param {string} id
 * @param {string} lang
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').Citations>}
 */
export function getCitations(id, lang, signal) {
  return get(`/documents/${encodeURIComponent(id)}/citations?${withDisplay(new URLSearchParams({ lang, size: '5' }))}`, signal);
}

/**
 * @param {string} id
 * @param {string} style
 * @param {AbortSignal} signal
 * @returns {Promise<string>}
 */
export function getReference(id, style, signal) {
  return getText(`/documents/${encodeURIComponent(id)}/citation?${new URLSearchParams({ style })}`, signal);
}

/** Where a file of all documents that are found is downloaded. */
export function exportAddress(/** @type {URLSearchParams} */ parameters) {
  return `${ROOT}/export?${parameters}`;
}

/**
 * @param {URLSearchParams} parameters of `GET /export`
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the file
 */
export function getExport(parameters, signal) {
  return getText(`/export?${parameters}`, signal);
}

/**
 * Asks what counts or lists many documents at once.
 *
 * @template T what the resource answers with
 * @param {{resource: string, parameters: URLSearchParams}} call such as `trends`
 * @param {AbortSignal} signal
 * @returns {Promise<T>}
 */
export function analyse({ resource, parameters }, signal) {
  return get(`/${resource}?${SHOWS_TEXTS.includes(resource) ? withDisplay(parameters) : parameters}`, signal);
}

/**
 * @param {string} address of a page of this server
 * @param {AbortSignal} signal
 * @returns {Promise<Document>} as the server gives it
 */
export async function getPage(address, signal) {
  const response = await fetch(address, { headers: { Accept: 'text/html' }, signal }).catch(rethrow);
  if (!response.ok) {
    throw new Problem(response.status, {});
  }
  return new DOMParser().parseFromString(await response.text().catch(rethrow), 'text/html');
}

async function getText(/** @type {string} */ path, /** @type {AbortSignal} */ signal) {
  const response = await fetch(ROOT + path, { signal }).catch(rethrow);
  const body = await response.text().catch(rethrow);
  if (!response.ok) {
    throw new Problem(response.status, parse(body) ?? {});
  }
  return body;
}

function get(/** @type {string} */ path, /** @type {AbortSignal} */ signal) {
  return ask(path, { signal });
}

async function ask(/** @type {string} */ path, /** @type {RequestInit} */ request) {
  const headers = { Accept: 'application/json, application/problem+json', ...request.headers };
  const response = await fetch(ROOT + path, { ...request, headers }).catch(rethrow);
  const body = await response.text().catch(rethrow);
  const json = parse(body);
  if (!response.ok || json === undefined) {
    throw new Problem(response.status, json ?? {});
  }
  return json;
}

/**
 * `fetch` reports every failure of the network as a TypeError.
 *
 * @param {unknown} error
 * @returns {never}
 */
function rethrow(error) {
  throw error instanceof TypeError ? new Unreachable(error.message, { cause: error }) : error;
}

/** Proxies answer for a server that is down, and not in JSON. */
function parse(/** @type {string} */ body) {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
