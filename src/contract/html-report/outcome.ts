import type { Exchange, Fault, Outcome } from '../report.js';
import { escapeHtml } from './escape.js';
import { layOut } from './lay-out.js';
import { NONE } from './matrix.js';

const words: Readonly<Record<Outcome['result'], string>> = { failed: 'Failed', known: 'Known', skipped: 'Skipped', passed: 'Passed' };

/** Returns one case: its line, and what opens below it, with so many characters of each body. */
export function renderOutcome(outcome: Outcome, shown: number): string {
  const { id, kind, result, source, operationId, mediaType, reason, faults, exchanges, milliseconds } = outcome;
  const [suite = ''] = id.split('/', 1);
  const rest = id.slice(suite.length + 1) || id;
  const place = [operationId, mediaType].filter((word) => word !== undefined).map((word) => `<code>${escapeHtml(word)}</code>`);
  return `<details class="case" id="${escapeHtml(id)}" data-result="${result}" data-kind="${kind}" data-operation="${escapeHtml(operationId ?? NONE)}" data-type="${escapeHtml(mediaType ?? NONE)}">
<summary><span class="badge ${result}">${words[result]}</span> <code class="id">${escapeHtml(rest).replaceAll('/', '/<wbr>')}</code> ${kind === 'required' ? '' : `<span class="kind">${kind}</span> `}<span class="time">${formatMs(milliseconds)}</span></summary>
<div class="about"><p class="source">${escapeHtml(source)}</p>
<p class="full"><code>${escapeHtml(id)}</code>${place.length === 0 ? '' : ` · ${place.join(' · ')}`}</p>${reason === undefined ? '' : `\n<p class="reason">${escapeHtml(reason)}</p>`}
${faults.map(renderFault).join('\n')}</div>
${exchanges.map((exchange) => renderExchange(exchange, shown)).join('\n')}
</details>`;
}

function renderFault({ pointer, expected, got, curl }: Fault): string {
  return `<div class="fault"><dl>
<dt>Where</dt><dd><code>${escapeHtml(pointer === '' ? '(the whole body)' : pointer)}</code></dd>
<dt>Expected</dt><dd><pre class="expected">${escapeHtml(expected)}</pre></dd>
<dt>Got</dt><dd><pre class="got">${escapeHtml(got)}</pre></dd>
</dl><div class="curl"><pre tabindex="0">${escapeHtml(curl)}</pre><button type="button" class="copy">Copy</button></div></div>`;
}

function renderExchange(exchange: Exchange, shown: number): string {
  const { method, url, requestHeaders, requestBody, status, responseHeaders, body, milliseconds } = exchange;
  const answer = status === undefined ? 'no answer' : String(status);
  return `<details class="exchange"><summary><code>${escapeHtml(method)} ${escapeHtml(pathOf(url))}</code> <span class="status">${answer}</span> <span class="time">${formatMs(milliseconds)}</span></summary>
<h4>Request</h4><pre tabindex="0">${escapeHtml(`${method} ${url}`)}\n${renderFields(requestHeaders)}</pre>${renderBody(requestBody, shown)}
<h4>Answer</h4><pre tabindex="0">${answer}\n${renderFields(responseHeaders ?? {})}</pre>${renderBody(body, shown)}
</details>`;
}

function renderFields(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => escapeHtml(`${name}: ${value}`))
    .join('\n');
}

function renderBody(body: string | undefined, shown: number): string {
  if (body === undefined || body === '') return '';
  const more = body.length > shown ? `\n<p class="more">${body.length - shown} more characters are in the JSON report.</p>` : '';
  return `<pre class="body" tabindex="0">${escapeHtml(layOut(body.slice(0, shown)))}</pre>${more}`;
}

/** Returns a URL without its origin, which is that of all others. */
function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '') || '/';
}

/** Returns a duration as people read it. */
export function formatMs(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
