import './search/search-page.js';
import './keys.js';
import { Unreachable } from './api/client.js';
import { displayNote } from './display/converted.js';
import { PageElement, withProperties } from './element.js';
import { pageHeader } from './header.js';
import { html } from './lit.js';
import { failure, missingPage } from './notices.js';
import { startRouting } from './router.js';
import { startPage } from './start/start-page.js';

/** @import { Property } from './element.js' */

/** The whole page: the header, and below it what the address names. */
class Application extends withProperties(PageElement, {
  /** @type {Property<import('./router.js').Route>} */
  route: { state: true },
  /** Why the page that the address names could not be loaded. @type {Property<Unreachable | undefined>} */
  error: { state: true },
}) {
  connectedCallback() {
    super.connectedCallback();
    /** The document that the server wrote; it is that of the first route, and of no other. */
    this.served = this.querySelector('article') ?? undefined;
    this.replaceChildren();
    startRouting((route) => {
      this.served = route.id === (this.route ?? route).id ? this.served : undefined;
      this.route = route;
      this.error = undefined;
    });
  }

  /** Another page starts at its beginning, for the keyboard too. */
  updated(/** @type {Map<string, unknown>} */ changed) {
    const before = /** @type {import('./router.js').Route | undefined} */ (changed.get('route'));
    if (before && before.page !== this.route.page) {
      this.querySelector('main')?.focus({ preventScroll: true });
    }
  }

  template() {
    return html`
      ${pageHeader(this.route.page)}
      <main id="main" tabindex="-1">${displayNote()} ${this.page()}</main>
      <tongwen-keys></tongwen-keys>
    `;
  }

  page() {
    if (this.error) {
      // A module that failed once may stay so until the page is loaded again.
      return failure(this.error, () => location.reload());
    }
    switch (this.route.page) {
      case 'start':
        return startPage();
      case 'search':
        return html`<tongwen-search .route=${this.route}></tongwen-search>`;
      case 'explore':
        this.opened('tongwen-explore', () => import('./explore/explore-page.js'));
        return html`<tongwen-explore .route=${this.route}></tongwen-explore>`;
      case 'targets':
        this.opened('tongwen-targets', () => import('./targets/targets-page.js'));
        return html`<tongwen-targets .route=${this.route}></tongwen-targets>`;
      case 'cluster':
      case 'programme':
        this.opened('tongwen-registry', () => import('./registry/registry-page.js'));
        return html`<tongwen-registry .route=${this.route}></tongwen-registry>`;
      case 'document':
        return this.opened('tongwen-document', () => import('./document/document-page.js'))
          ? html`<tongwen-document .route=${this.route} .served=${this.served}></tongwen-document>`
          : this.served;
      case 'differences':
        this.opened('tongwen-differences', () => import('./compare/compare-page.js'));
        return html`<tongwen-differences .route=${this.route}></tongwen-differences>`;
      default:
        return missingPage();
    }
  }

  /**
   * Whether the element of a page is there; it is loaded when it is opened, and the page renders again with it.
   *
   * @param {string} name
   * @param {() => Promise<unknown>} load
   */
  opened(name, load) {
    if (customElements.get(name)) {
      return true;
    }
    load().then(
      () => this.requestUpdate(),
      () => (this.error = new Unreachable()),
    );
    return false;
  }
}

customElements.define('tongwen-app', Application);
