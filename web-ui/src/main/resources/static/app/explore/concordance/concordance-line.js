import { converted } from '../../display/converted.js';
import { tagOfScript } from '../../language/tag.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';

/**
 * @typedef {object} Line one place where the words of the query stand
 * @property {string} title
 * @property {number | null} year
 * @property {{name: string} | null} region
 * @property {'title' | 'body'} part
 * @property {string} left
 * @property {string} keyword
 * @property {string} right
 * @property {string} permalink
 * @property {string | null} [displayed] the script that it is shown in, if it was written in another
 */

/** A line of a concordance: the keyword in the middle, which leads to its passage, and where it stands. */
export function concordanceLine(/** @type {Line} */ line) {
  const { title, year, region, part, left, keyword, right, permalink, displayed } = line;
  const tag = tagOfScript(displayed);
  const own = words().concordance;
  return html`
    <li class="line">
      <span class="left" lang=${tag}><span>${left}</span></span>
      <a class="keyword" lang=${tag} href=${permalink}><mark>${keyword}</mark></a>
      <span class="right" lang=${tag}>${right}</span>
      <span class="source">
        ${year ? html`<span>${year}</span>` : nothing} ${region ? html`<span>${region.name}</span>` : nothing}
        ${converted(line)}
        <span class="source-title" lang=${tag} title=${title}>${part === 'title' ? `(${own.title}) ` : ''}${title}</span>
      </span>
    </li>
  `;
}
