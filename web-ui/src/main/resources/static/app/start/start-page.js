import './collection.js';
import { strings } from '../language/language.js';
import { seal } from '../header.js';
import { html } from '../lit.js';
import { Query } from '../search/query.js';

const NO_QUERY = new Query(new URLSearchParams());

/** Queries of either script, with the tag of the language that they are written in. */
const EXAMPLES = [
  ['先進製造業集群', 'zh-Hant'],
  ['专精特新', 'zh-Hans'],
  ['碳', 'zh-Hans'],
];

/** What this is, a box to search in, and queries to start with. */
export function startPage() {
  const words = strings();
  document.title = words.title;
  return html`
    <div class="start">
      <h1>${seal()} <span lang="zh">同文</span> <span class="latin">Tongwen</span></h1>
      <p class="start-promise">${words.promise}</p>
      <tongwen-search-box .query=${NO_QUERY}></tongwen-search-box>
      <p class="examples">
        <span>${words.start.try}</span>
        ${EXAMPLES.map(([text, tag]) => html`<a lang=${tag} href=${NO_QUERY.withText(text).address}>${text}</a>`)}
      </p>
      <p class="start-lead">${words.start.lead}</p>
      <ul class="start-points">
        ${words.start.points.map(([heading, text]) => html`<li><strong>${heading}</strong><span>${text}</span></li>`)}
      </ul>
      <tongwen-collection></tongwen-collection>
    </div>
  `;
}
