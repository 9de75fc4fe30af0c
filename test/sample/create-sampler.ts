import t from 'tap';
import type { Shape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';
import type { components } from '../../generated/types.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { createSampler, statusesOf } from '../../src/sample/create-sampler.js';

type Session = components['schemas']['ChatSessionEntity'];

const COUNT = 2000;
const sample = createSampler(1);
const texts = Array.from({ length: COUNT }, (_, index) => sample(index + 1));
const sessions = texts.map((text) => JSON.parse(text) as Session);
const all = texts.join('\n');

t.test('createSampler makes sessions that the contract allows, written as the contract writes them', async (t) => {
  for (const text of texts.slice(0, 500)) {
    const { json } = parseSessionDocument(text);
    if (json !== text) t.equal(json, text);
  }
});

t.test('createSampler makes the same sessions for the same seed, whichever are asked for before', async (t) => {
  const again = createSampler(1);
  t.strictSame([again(2000), again(5), again(1)], [texts[1999], texts[4], texts[0]]);
});

t.test('createSampler makes other sessions for another seed', async (t) => t.not(createSampler(2)(1), texts[0]));

t.test('createSampler makes the session of any id', async (t) => {
  for (const id of [0, -1, -2147483648, 2147483647]) t.equal(parseSessionDocument(sample(id)).id, id);
});

t.test('createSampler makes sessions as large as real ones', async (t) => {
  const sizes = texts.map((text) => Buffer.byteLength(text)).sort((a, b) => a - b);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / COUNT;
  t.ok(mean > 6000 && mean < 8000, `mean ${mean}`);
  t.ok((sizes[0] ?? 0) < 2000 && (sizes.at(-1) ?? 0) > 15_000, `${sizes[0]} to ${sizes.at(-1)}`);
});

t.test('createSampler makes sessions of every status', async (t) => {
  const object = shapes['ChatSessionEntity'];
  const shape = object?.kind === 'object' ? object.properties.find(({ name }) => name === 'Status')?.shape : undefined;
  const members = shape?.kind === 'string' ? [...(shape.enum ?? [])] : [];
  t.strictSame([...new Set(sessions.map(({ Status }) => Status))].sort(), members.sort());
});

/** Adds `Schema.Property` for every property below a value that is something. */
function visit(value: unknown, shape: Shape, { owner, seen }: { readonly owner: string; readonly seen: Set<string> }): void {
  if (value === null || value === undefined) return;
  if (shape.kind === 'ref') visit(value, shapes[shape.name] as Shape, { owner: shape.name, seen });
  else if (shape.kind === 'array') for (const item of value as unknown[]) visit(item, shape.items, { owner, seen });
  else if (shape.kind === 'map') for (const item of Object.values(value)) visit(item, shape.values, { owner, seen });
  else if (shape.kind === 'object') {
    for (const { name, shape: inner } of shape.properties) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (member !== null && member !== undefined) seen.add(`${owner}.${name}`);
      visit(member, inner, { owner, seen });
    }
  }
}

t.test('createSampler gives every property of the contract a value in some session', async (t) => {
  const seen = new Set<string>();
  const root: Shape = { kind: 'ref', name: 'ChatSessionEntity', nullable: false };
  for (const session of sessions) visit(session, root, { owner: '', seen });
  const schemas = new Set([...seen].map((place) => place.split('.')[0]));
  const known = Object.entries(shapes).flatMap(([name, shape]) =>
    schemas.has(name) && shape.kind === 'object' ? shape.properties.map((property) => `${name}.${property.name}`) : [],
  );
  t.strictSame(
    known.filter((place) => !seen.has(place)),
    ['LocalizedField.TableRight', 'Address.TableRight', 'ChatSessionEntity._Links'],
  );
});

for (const carrier of ['User', 'Person', 'Contact', 'Project', 'Sale', 'Ticket', 'TransferTo'] as const) {
  t.test(`createSampler makes sessions with and without ${carrier}`, async (t) => {
    const without = sessions.filter((session) => session[carrier] === null).length;
    t.ok(without > COUNT / 20 && without < COUNT, `${without} of ${COUNT}`);
  });
}

const kinds: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'dates of seven digits with an offset', pattern: /"WhenRequested":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}\+\d\d:\d\d"/ },
  { name: 'dates of seven digits without an offset', pattern: /"WhenRequested":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}"/ },
  { name: 'dates of whole seconds', pattern: /"WhenRequested":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"/ },
  { name: 'dates that are not set', pattern: /"WhenEnded":"0001-01-01T00:00:00"/ },
  { name: 'dates without end', pattern: /"PublishTo":"9999-12-31T23:59:59"/ },
  { name: 'names in several languages', pattern: /"CategoryName":"US:\\"Customer\\";NO:\\"Kunde\\";/ },
  { name: 'ids of strings', pattern: /"Reason":"\[SR_ACCESS_EXTERNAL_DELETE\]"/ },
  { name: 'masks', pattern: /"Mask":"Select, Update, Insert, Delete"/ },
  {
    name: 'whole addresses',
    pattern: /"LocalizedAddress":\[\[\{"Name":"StreetAddress1","Value":"[^"]+","Tooltip":"","Label":"SR_AL_STREET","ValueLength":80/,
  },
  { name: 'emoji', pattern: /\p{Extended_Pictographic}/u },
  { name: 'letters of Norwegian', pattern: /[æøå]/ },
  { name: 'letters of Japanese', pattern: /\p{Script=Hiragana}/u },
  { name: 'amounts without fraction', pattern: /"Amount":\d+\.0[,}]/ },
  { name: 'amounts with a fraction', pattern: /"Amount":\d+\.\d[1-9]/ },
];

for (const { name, pattern } of kinds) {
  t.test(`createSampler makes ${name}`, async (t) => t.match(all, pattern));
}

t.test('createSampler lets a session end after it began', async (t) => {
  const wrong = sessions.filter(({ WhenRequested, WhenStarted, WhenEnded }) => {
    const times = [WhenRequested, WhenStarted, WhenEnded]
      .filter((date) => !/^0001/.test(date ?? ''))
      .map((date) => (date ?? '').slice(0, 19));
    return times.join() !== [...times].sort().join();
  });
  t.strictSame(wrong, []);
});

const property = (shape: Shape) => ({ name: 'Status', xmlName: 'Status', required: false, shape });
const contracts: readonly { readonly name: string; readonly shapes: Parameters<typeof statusesOf>[0] }[] = [
  { name: 'no sessions', shapes: {} },
  { name: 'no status', shapes: { ChatSessionEntity: { kind: 'object', nullable: false, properties: [] } } },
  {
    name: 'a status that is any text',
    shapes: { ChatSessionEntity: { kind: 'object', nullable: false, properties: [property({ kind: 'string', nullable: true })] } },
  },
];

for (const { name, shapes: known } of contracts) {
  t.test(`statusesOf returns an empty status for a contract that has ${name}`, async (t) => t.strictSame(statusesOf(known), ['']));
}
