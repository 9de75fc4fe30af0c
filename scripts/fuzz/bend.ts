import { METHODS } from 'node:http';
import type { Field } from '../../src/contract/answer.js';
import type { Random } from '../../src/sample/random.js';
import { setBody, setChunkedBody, type Target } from './create-draft.js';
import { type Draft, setField } from './exchange.js';
import * as words from './vocabulary.js';

/** A way to make a request another one that still keeps HTTP, whatever it may mean. */
type Bend = (draft: Draft, random: Random, target: Target) => void;

/** CONNECT has no path, and asks for a tunnel. */
const methods = METHODS.filter((name) => name !== 'CONNECT') as [string, ...string[]];

const HEX = 16;
/** What may stand in a URL on the wire: everything printable. */
const urlCharacter = (random: Random) => String.fromCharCode(random.int(0x21, 0x7e));
const percentByte = (random: Random) => `%${random.int(0, 255).toString(HEX).padStart(2, '0')}`;
const headerCharacter = (random: Random) => String.fromCharCode(random.pick([random.int(0x20, 0x7e), random.int(0xa0, 0xff), 9]));

function write(random: Random, most: number, character: (random: Random) => string): string {
  return Array.from({ length: random.int(0, most) }, () => character(random)).join('');
}

function insert(text: string, added: string, random: Random): string {
  const at = random.int(1, Math.max(1, text.length));
  return text.slice(0, at) + added + text.slice(at);
}

/** Tells whether a field says how long the request is. */
function isFraming([name]: Field): boolean {
  return /^(?:content-length|transfer-encoding)$/i.test(name);
}

const header =
  (name: string, values: readonly [string, ...string[]]): Bend =>
  (draft, random) =>
    setField(draft, name, random.chance(70) ? random.pick(values) : write(random, 40, headerCharacter));

const addQuery = (draft: Draft, text: string) => {
  draft.target += `${draft.target.includes('?') ? '&' : '?'}${text}`;
};

const valuesOf: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ['$select', words.selects],
  ['$filter', words.filters],
  ['$orderBy', words.orders],
  ['$top', words.numbers],
  ['$skip', words.numbers],
  ['chatSessionEntityId', words.ids],
]);

/** Pairs of a name and a value that a query can have, more or less. */
const query: Bend = (draft, random) => {
  const name = random.pick(words.queryNames);
  const value = random.pick(valuesOf.get(name) ?? random.pick([words.selects, words.numbers, words.ids]));
  addQuery(draft, random.chance(85) ? `${name}=${value.replaceAll(' ', '+')}` : random.pick([name, `=${name}`, '&&', '?', `${name}==`]));
};

const bends: readonly [Bend, ...Bend[]] = [
  (draft, random) => (draft.target = `/api/v1/ChatSession/${random.pick(words.ids)}`),
  (draft, random) => (draft.target = `/api/v1/ChatSession/${write(random, 30, random.pick([urlCharacter, percentByte]))}`),
  (draft, random) => (draft.target = `/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=${random.pick(words.ids)}`),
  (draft, random) => (draft.target = random.pick(words.otherPaths)),
  (draft, random) => (draft.target = insert(draft.target, random.pick([urlCharacter, percentByte])(random), random)),
  (draft, random) =>
    (draft.target = insert(draft.target, random.pick(['/', '//', '..', '%2f', '?', '#', '&', '=', ';', '%', '%0a', '%00']), random)),
  (draft, random) => addQuery(draft, `${random.pick(words.queryNames)}=${write(random, 60, percentByte)}`),
  (draft) => (draft.target = draft.target.replace('ChatSession', 'ChatSession'.toUpperCase())),
  query,
  query,
  query,
  (draft, random) => (draft.method = random.pick(methods)),
  (draft, random) => (draft.method = random.pick(['HEAD', 'OPTIONS', 'POST', 'DELETE', 'PUT', 'PATCH', 'TRACE', 'QUERY'])),
  header('Accept', words.accepts),
  header('Accept', words.accepts),
  header('Accept-Language', words.languages),
  header('SO-Language', words.languages),
  header('SO-Culture', words.cultures),
  header('SO-TimeZone', words.timeZones),
  header('If-None-Match', words.tags),
  header('If-Modified-Since', words.dates),
  header('Host', words.hosts),
  header('Content-Type', words.contentTypes),
  header('X-Forwarded-For', words.otherValues),
  (draft, random) => (draft.fields = draft.fields.filter(([name]) => name !== 'Authorization' || random.chance(10))),
  (draft, random) => setField(draft, 'Authorization', random.pick(words.wrongAuthorizations)),
  (draft, random) => draft.fields.push([random.pick(words.otherFields), random.pick(words.otherValues)]),
  (draft, random) => draft.fields.push([random.pick(words.otherFields), write(random, 200, headerCharacter)]),
  // A field once more, or one gone, Host among them.
  (draft, random) => draft.fields.push(...draft.fields.filter((field) => !isFraming(field) && random.chance(20))),
  (draft, random) => (draft.fields = draft.fields.filter((field) => isFraming(field) || random.chance(80))),
  (draft, random) => (draft.fields = draft.fields.map(([name, value]) => [random.pick([name.toUpperCase(), name.toLowerCase()]), value])),
  (draft, random) =>
    Array.from({ length: random.int(1, 90) }, (_, index) => draft.fields.push([`X-${index}`, 'x'.repeat(random.int(0, 90))])),
  (draft, random) => setBody(draft, random.pick(words.bodies)),
  (draft, random) =>
    setChunkedBody(draft, random.pick(words.bodies), { size: random.int(1, 2000), extension: random.pick(['', ';x', ';x="y"']) }),
  (draft) => setField(draft, 'Expect', '100-continue'),
  (draft, random) => setField(draft, 'Expect', random.pick(['200-ok', '', '100-CONTINUE', '100-continue, x'])),
  (draft, random) =>
    draft.fields.push(['Connection', random.pick(['close', 'keep-alive', 'Upgrade', 'X-Forwarded-For', 'close, x', '', 'TE'])]),
  (draft, random) => draft.fields.push(['Connection', 'Upgrade'], ['Upgrade', random.pick(['websocket', 'h2c', 'TLS/1.0', 'x/1'])]),
  (draft) => (draft.version = 'HTTP/1.0'),
];

/** Changes a request once or a few times; what it is to be answered with is then left to the document. */
export function bend(draft: Draft, random: Random, target: Target): void {
  for (let count = random.pick([1, 1, 1, 2, 2, 3, 5]); count > 0; count--) random.pick(bends)(draft, random, target);
  draft.want = undefined;
}

/** Tells whether the server ends the connection after its answer. */
export function endsConnection({ version, fields }: Readonly<Draft>): boolean {
  const words = fields.filter(([name]) => name.toLowerCase() === 'connection').map(([, value]) => value);
  if (version === 'HTTP/1.0') return true;
  return words.some((value) => /\bclose\b/i.test(value));
}
