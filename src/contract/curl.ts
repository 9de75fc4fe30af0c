import type { Request } from './client.js';
import { isSecretField, type Secrets } from './secrets.js';

/** Returns a command that sends a request again; secrets are variables of the shell: `$AUTHORIZATION`, `$COOKIE` and so on. */
export function curlOf({ method, url, fields, body }: Request, secrets: Secrets): string {
  const headers = fields.map(([name, value]) => {
    if (isSecretField(name)) return `-H "${name}: $${name.toUpperCase().replaceAll('-', '_')}"`;
    // Without a value curl takes a colon for the wish to leave a header out.
    return `-H ${quote(value === '' ? `${name};` : `${name}: ${secrets.hide(value)}`)}`;
  });
  const what = method === 'HEAD' ? ['--head'] : method === 'GET' ? [] : ['-X', method];
  const content = body === undefined ? [] : ['--data-binary', quote(secrets.hide(body))];
  return ['curl', '-isS', ...what, '--path-as-is', '--globoff', ...headers, ...content, quote(secrets.hide(url))].join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
