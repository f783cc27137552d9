import '../selection/pick.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';

/**
 * What can be done with all documents that were found.
 *
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Answer} answer
 * @param {boolean} taking whether the panel of what can be taken along is open
 * @param {() => void} toggle opens or closes it
 */
export function tools(query, answer, taking, toggle) {
  const words = strings();
  return html`
    <div class="tools">
      ${answer.items.length > 0 ? html`<tongwen-pick-all .items=${answer.items}></tongwen-pick-all>` : nothing}
      <a class="folding" href=${query.withFolding(!query.folded).address}>${query.folded ? words.results.unfold : words.results.fold}</a>
      <a class="to-targets" href=${query.targetsAddress} aria-label=${words.results.figures}>${words.targets}</a>
      <a class="to-explore" href=${query.exploreAddress} aria-label=${words.results.explore}>${words.explore}</a>
      <button
        type="button"
        class="to-take"
        aria-expanded=${String(taking)}
        aria-controls=${taking ? 'take' : nothing}
        @click=${toggle}
      >
        ${words.take.heading}
      </button>
    </div>
  `;
}
