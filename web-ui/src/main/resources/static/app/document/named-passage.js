import { getPassage, Problem } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { showAddress } from '../router.js';
import { copyText } from '../text/copy.js';
import { paragraphAddress, paragraphOf, quotedBy } from './passage.js';

/** Which passage of a document the address names; a part of the state of the page that shows it. */
export class NamedPassage {
  #page;
  #request = new LatestRequest();

  /** The passage that it quotes; null while it is being looked for. @type {import('../api/types.js').Passage | null | undefined} */
  quoted;

  /** The number of the paragraph that it names. @type {number | undefined} */
  paragraph;

  /** What is to be said of the passage. @type {'lost' | 'changed' | undefined} */
  note;

  constructor(/** @type {import('../element.js').PageElement} */ page) {
    this.#page = page;
  }

  /** Finds what another address names. */
  follow(/** @type {import('../router.js').DocumentRoute} */ route) {
    const quoted = quotedBy(route);
    this.#set({ quoted: quoted ? null : undefined, paragraph: quoted ? undefined : paragraphOf(route) });
    this.#request.abort();
    if (quoted) {
      this.#request.start((signal) => getPassage(route.id, quoted, signal), {
        answered: (passage) => this.#set({ quoted: passage, note: passage.differences.includes('text') ? 'changed' : undefined }),
        failed: (error) =>
          this.#set({ paragraph: paragraphOf(route), note: error instanceof Problem && error.status === 404 ? 'lost' : undefined }),
      });
    }
  }

  /**
   * Copies the permalink of a paragraph, and shows it in the address bar.
   *
   * @param {string} id the document's
   * @param {number} number
   * @param {{asked?: URLSearchParams, told: (outcome: 'copied' | 'inAddressBar') => void}} options what stays marked where there is no
   *     permalink, and who is told what became of it
   */
  share(id, number, { asked, told }) {
    this.#request.start((signal) => getPassage(id, new URLSearchParams({ paragraph: String(number) }), signal), {
      answered: async (passage) => {
        this.#set({ quoted: passage });
        showAddress(passage.permalink);
        told((await copyText(new URL(passage.permalink, location.href).href)) ? 'copied' : 'inAddressBar');
      },
      failed: () => {
        this.#set({ paragraph: number });
        showAddress(paragraphAddress(id, number, asked));
        told('inAddressBar');
      },
    });
  }

  end() {
    this.#request.abort();
  }

  #set(/** @type {{quoted?: import('../api/types.js').Passage | null, paragraph?: number, note?: 'lost' | 'changed'}} */ named) {
    this.quoted = named.quoted;
    this.paragraph = named.paragraph;
    this.note = named.note;
    this.#page.requestUpdate();
  }
}
