/*
 * Which page does the address name? Addresses change through `navigate`, links and the browser's buttons; whoever
 * listens learns of each change.
 */

/**
 * @typedef {object} Route
 * @property {'start' | 'search' | 'explore' | 'targets' | 'cluster' | 'programme' | 'document' | 'differences' | 'missing'} page
 * @property {string} [id] of the document, cluster or programme that the page is about
 * @property {URLSearchParams} parameters
 * @property {string} fragment with its `#`; empty if there is none
 * @property {boolean} revisited whether the browser's back or forward led here
 */

/** @typedef {Route & {id: string}} DocumentRoute that of a document page */

/** Where what many documents are like together is shown. */
const EXPLORE = '/explore';

/** Where the figures that documents state are listed. */
const TARGETS = '/targets';

/** Where two documents are compared. */
const DIFFERENCES = '/differences';

/** @type {Record<string, Route['page']>} */
const PAGES = { [EXPLORE]: 'explore', [TARGETS]: 'targets', [DIFFERENCES]: 'differences' };

/** The pages of single things, by what their addresses begin with. @type {Record<string, Route['page']>} */
const SINGLE = { documents: 'document', clusters: 'cluster', programmes: 'programme' };

/** @type {(route: Route) => void} */
let listener = () => {};

/** Calls back for the present address, and again whenever it changes. */
export function startRouting(/** @type {(route: Route) => void} */ callback) {
  listener = callback;
  history.scrollRestoration = 'manual';
  // An entry without a state is one that the reader made, by typing another fragment behind the address.
  addEventListener('popstate', () => listener(currentRoute(history.state !== null)));
  addEventListener('pagehide', rememberScroll);
  document.addEventListener('click', followLink);
  listener(currentRoute(history.state?.scroll !== undefined));
}

/** Goes to an address of this application. */
export function navigate(/** @type {string} */ address) {
  const results = ['/', EXPLORE, TARGETS].includes(location.pathname) ? { address: location.pathname + location.search, steps: 0 } : cameFrom();
  rememberScroll();
  history.pushState({ results: results && { ...results, steps: results.steps + 1 } }, '', address);
  listener(currentRoute(false));
}

/**
 * The results that the reader came from, and how many steps back they are; null if the page was entered directly.
 *
 * @returns {{address: string, steps: number} | null}
 */
export function cameFrom() {
  return history.state?.results ?? null;
}

/** Shows another address for what the page shows already. */
export function showAddress(/** @type {string} */ address) {
  history.replaceState(history.state, '', address);
}

/** Scrolls to where the reader left the present page, once all of it stands there; to the top of a page that is new. */
export function restoreScroll() {
  requestAnimationFrame(() => scrollTo(0, history.state?.scroll ?? 0));
}

export function documentAddress(/** @type {string} */ id) {
  return `/documents/${encodeURIComponent(id)}`;
}

/**
 * Where an entry of a registry is shown.
 *
 * @param {'cluster' | 'programme'} registry
 * @param {string} id
 */
export function entryAddress(registry, id) {
  return `/${registry}s/${encodeURIComponent(id)}`;
}

/** Where two documents are compared, the one taken as what the other was made of. */
export function comparisonAddress(/** @type {string} */ from, /** @type {string} */ to) {
  return `${DIFFERENCES}?${new URLSearchParams({ from, to })}`;
}

function rememberScroll() {
  history.replaceState({ ...history.state, scroll: scrollY }, '');
}

/** @returns {Route} */
function currentRoute(/** @type {boolean} */ revisited) {
  const parameters = new URLSearchParams(location.search);
  const route = { parameters, fragment: location.hash, revisited };
  if (location.pathname === '/') {
    return { page: parameters.size === 0 ? 'start' : 'search', ...route };
  }
  return { ...pageOf(location.pathname), ...route };
}

/**
 * The page at a path other than that of the start and of results.
 *
 * @returns {{page: Route['page'], id?: string}}
 */
function pageOf(/** @type {string} */ path) {
  const page = PAGES[path];
  const [, collection, id] = /^\/(documents|clusters|programmes)\/(.+)$/.exec(path) ?? [];
  const read = id && decoded(id);
  if (page || !read) {
    return { page: page ?? 'missing' };
  }
  return { page: SINGLE[collection], id: read };
}

function decoded(/** @type {string} */ id) {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) {
      return undefined;
    }
    throw error;
  }
}

function followLink(/** @type {MouseEvent} */ event) {
  const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (modified || event.defaultPrevented || !link || link.target || link.origin !== location.origin) {
    return;
  }
  if (link.pathname === '/' || pageOf(link.pathname).page !== 'missing') {
    event.preventDefault();
    const results = cameFrom();
    if (link.rel === 'prev' && results) {
      history.go(-results.steps);
    } else {
      navigate(link.pathname + link.search + link.hash);
    }
  }
}
