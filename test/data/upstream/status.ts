import t from 'tap';
import { failureOfStatus, type StatusOptions } from '../../../src/data/upstream/status.js';

const NOW = Date.parse('2026-01-01T00:00:00Z');

interface Row {
  readonly name: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly options?: Partial<StatusOptions>;
  readonly want: Readonly<Record<string, unknown>>;
}

const LATER = { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' };
const rows: readonly Row[] = [
  {
    name: 'a 404 of a session',
    status: 404,
    options: { notFound: 'ChatSession id 1 not found' },
    want: { status: 404, message: 'ChatSession id 1 not found' },
  },
  { name: 'a 404 of a list', status: 404, want: { status: 502, isAway: false } },
  { name: 'a 400 of a list', status: 400, options: { badRequest: 'Cannot read it' }, want: { status: 400, message: 'Cannot read it' } },
  { name: 'a 400 of a session', status: 400, want: { status: 502, isAway: false } },
  { name: "a 401 of the caller's credentials", status: 401, want: { status: 401, isAway: false, isGeneral: false } },
  { name: "a 401 of the service's own credentials", status: 401, options: { isOwn: true }, want: { status: 502, isAway: false } },
  { name: 'a 403', status: 403, want: { status: 403, isAway: false, isGeneral: false } },
  { name: 'a 429', status: 429, headers: { 'retry-after': '7' }, want: { status: 503, retryAfter: 7, isAway: false, isGeneral: false } },
  { name: 'a 429 without Retry-After', status: 429, want: { status: 503, retryAfter: undefined } },
  {
    name: 'a 503 with seconds',
    status: 503,
    headers: { 'retry-after': '7' },
    want: { status: 503, retryAfter: 7, isAway: true, isGeneral: true },
  },
  { name: 'a 503 with a time', status: 503, headers: LATER, want: { status: 503, retryAfter: 30 } },
  {
    name: 'a 503 with a time that is over',
    status: 503,
    headers: { 'retry-after': 'Thu, 01 Jan 2015 00:00:30 GMT' },
    want: { retryAfter: 1 },
  },
  { name: 'a 503 that asks for a day', status: 503, headers: { 'retry-after': '86400' }, want: { retryAfter: 300 } },
  { name: 'a 503 with Retry-After 0', status: 503, headers: { 'retry-after': '0' }, want: { retryAfter: 1 } },
  { name: 'a 503 whose Retry-After is neither', status: 503, headers: { 'retry-after': 'soon' }, want: { retryAfter: undefined } },
  { name: 'a 500', status: 500, want: { status: 502, isAway: true, isGeneral: false } },
  { name: 'a 502', status: 502, want: { status: 502, isAway: true, isGeneral: true } },
  { name: 'a 504', status: 504, want: { status: 502, isAway: true, isGeneral: true } },
  {
    name: 'a redirect',
    status: 302,
    headers: { location: 'https://example.com/' },
    want: { status: 502, message: 'The server behind this one answered with a redirect, which is not followed' },
  },
  { name: 'a 304 that was not asked for', status: 304, want: { status: 502 } },
  {
    name: 'a 204',
    status: 204,
    want: { status: 502, message: 'The server behind this one answered with status 204, which makes no sense here' },
  },
  { name: 'a 418', status: 418, want: { status: 502, isAway: false } },
];

for (const { name, status, headers = {}, options, want } of rows) {
  t.test(`failureOfStatus says what ${name} means to callers`, async (t) => {
    const failure = failureOfStatus({ status, headers }, { isOwn: false, now: NOW, ...options });
    t.strictSame(Object.fromEntries(Object.keys(want).map((key) => [key, failure[key as keyof typeof failure]])), want);
  });
}
