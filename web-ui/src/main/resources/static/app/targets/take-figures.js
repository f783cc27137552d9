import '../take/api-call.js';
import { language, strings } from '../language/language.js';
import { html } from '../lit.js';
import { words } from './language/strings.js';

/** Files that figures can be taken along in. */
const FORMATS = /** @type {const} */ (['csv', 'xlsx', 'ndjson']);

/** All figures as files, and the request for a program. */
export function takeFigures(/** @type {import('./target-query.js').TargetQuery} */ query) {
  const own = words();
  const { formats } = strings().take;
  const calls = [{ resource: 'targets', parameters: query.request(language()) }];
  return html`
    <section class="figure-files" aria-labelledby="files-heading">
      <h2 id="files-heading">${own.files}</h2>
      <p class="actions">
        ${FORMATS.map((format) => html`<a class="button" download href=${query.file(language(), format)}>${formats[format]}</a>`)}
      </p>
    </section>
    <details class="more-about api-call">
      <summary>${own.call}</summary>
      <tongwen-api-call .calls=${calls}></tongwen-api-call>
    </details>
  `;
}
