import { request } from 'node:http';
import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with these headers and no others, as the load does: `fetch` would add some that shape the answer. */
export async function get(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const asked = request(url, { headers, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let body = '';
  for await (const text of response.setEncoding('utf8')) body += text;
  return { status: response.statusCode as number, headers: response.headers, body };
}
