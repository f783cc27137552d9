/*
 * What does the page's head say of a document? Reference managers read it there. The server writes it into the page that
 * is opened first; for the documents that are opened from there, it is taken from the page that the server would give.
 */
import { getPage } from '../api/client.js';
import { documentAddress } from '../router.js';

const ABOUT_A_DOCUMENT = [
  'meta[name^="citation_"]',
  'meta[name^="DC."]',
  'meta[name^="z:"]',
  'meta[name="robots"]',
  'link[rel="canonical"]',
  'link[rel="alternate"]',
].join();

/** Takes from the head what it says of a document. */
export function clearHead() {
  document.head.querySelectorAll(ABOUT_A_DOCUMENT).forEach((element) => element.remove());
}

/**
 * Makes the head say what the server says of a document.
 *
 * @param {string} id
 * @param {AbortSignal} signal
 */
export async function loadHead(id, signal) {
  const page = await getPage(documentAddress(id), signal);
  if (!signal.aborted) {
    clearHead();
    document.head.append(...page.head.querySelectorAll(ABOUT_A_DOCUMENT));
    // By this name, Zotero asks pages to say that they show something else.
    document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
  }
}
