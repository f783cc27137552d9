import { displaySwitch } from './display/display-switch.js';
import { chooseLanguage, language, languages, strings } from './language/language.js';
import { html, nothing } from './lit.js';

/** The head of every page; the start page says in its own, larger words what this is. */
export function pageHeader(/** @type {string} */ page) {
  const words = strings();
  return html`
    <a class="skip" href="#main" target="_self">${words.skip}</a>
    <header class="page-header">
      ${page === 'start' ? nothing : [brand(), html`<p class="promise">${words.promise}</p>`]}
      <a class="header-link" href="/explore" aria-current=${page === 'explore' ? 'page' : nothing}>${words.explore}</a>
      <a class="header-link" href="/targets" aria-current=${page === 'targets' ? 'page' : nothing}>${words.targets}</a>
      ${displaySwitch()} ${languageSwitch()}
    </header>
  `;
}

function brand() {
  return html`
    <a class="brand" href="/" aria-label=${strings().home}>
      ${seal()}
      <span class="brand-name" aria-hidden="true"><span lang="zh">同文</span> <span class="latin">Tongwen</span></span>
    </a>
  `;
}

/** The seal of the favicon, as an image that carries no meaning of its own. */
export function seal() {
  return html`<img class="seal" src="/favicon.svg" alt="" width="40" height="40" />`;
}

function languageSwitch() {
  return html`
    <div class="languages" role="group" aria-label=${strings().chooseLanguage}>
      ${languages().map(
        ({ tag, name, short }) => html`
          <button
            type="button"
            lang=${tag}
            aria-pressed=${String(tag === language())}
            aria-label=${name}
            @click=${() => chooseLanguage(tag)}
          >
            ${short}
          </button>
        `,
      )}
    </div>
  `;
}
