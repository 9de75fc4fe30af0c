import fc from 'fast-check';
import t from 'tap';
import { endings } from '../../generated/endings.js';
import { writers as jsonWriters } from '../../generated/json-writers.js';
import { bytesOf, represent } from '../../src/representation/represent.js';
import { arbitraryOf } from './arbitrary.js';

const options = { rootUrl: '', select: null };
const body = { Error: true, ErrorType: 'T', ErrorMessage: 'ü', ErrorSource: 's' };
const json = '{"Error":true,"ErrorType":"T","ErrorMessage":"ü","ErrorSource":"s"}';

const contentTypes = [
  { type: 'application/json', format: 'json', want: 'application/json; charset=utf-8' },
  { type: 'text/json', format: 'json', want: 'text/json; charset=utf-8' },
  { type: 'application/xml', format: 'xml', want: 'application/xml; charset=utf-8' },
  { type: 'text/xml', format: 'xml', want: 'text/xml; charset=utf-8' },
  { type: 'application/merge-patch+json', format: 'json', want: 'application/merge-patch+json; charset=utf-8' },
] as const;

for (const { type, format, want } of contentTypes) {
  t.test(`represent says the charset of ${type}`, async (t) => {
    t.equal(represent({ type, format }, 'ErrorBody', { body }, options).contentType, want);
  });
}

t.test('represent returns JSON in UTF-8', async (t) => {
  t.equal(represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body }, options).payload.toString(), json);
});

t.test('represent returns XML in UTF-8', async (t) => {
  const { payload } = represent({ type: 'text/xml', format: 'xml' }, 'ErrorBody', { body }, options);
  t.match(payload.toString(), '<ErrorMessage>ü</ErrorMessage>');
});

t.test('represent returns bytes that the next answer leaves alone', async (t) => {
  const first = represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body }, options).payload;
  represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body: { ...body, ErrorType: 'Other' } }, options);
  t.equal(first.toString(), json);
});

t.test('represent refuses a value that breaks the schema, with its pointer', async (t) => {
  const broken = { ...body, ErrorType: 7 };
  t.throws(() => represent({ type: 'text/json', format: 'json' }, 'ErrorBody', { body: broken }, options), {
    name: 'ContractViolation',
    pointer: '/ErrorType',
    expected: 'a string',
  });
});

t.test('represent refuses a schema that is no body', async (t) => {
  t.throws(
    () => represent({ type: 'text/xml', format: 'xml' }, 'Address', { body: {} }, options),
    new TypeError('no xml writer for Address'),
  );
});

/** Returns what a store keeps of an entity that has an id. */
function stemOf(entity: Readonly<Record<string, unknown>>) {
  const whole = jsonWriters.ChatSessionEntity(entity, options).toString();
  const ending = endings['ChatSessionEntity']?.write(entity, '') ?? '';
  return { json: `${whole.slice(0, -ending.length - 1)}}`, linked: { ChatSessionId: entity['ChatSessionId'] } };
}

const sessions = arbitraryOf('ChatSessionEntity').map((value) => ({
  ...(value as object),
  ChatSessionId: 928,
  FirstMessage: 'ø\u{1f600}',
}));

for (const { type, format } of contentTypes) {
  t.test(`represent writes a stem as ${type} as it writes the whole value`, async (t) => {
    const property = fc.property(sessions, (body) => {
      const stem = stemOf(body);
      const [want, ...got] = [{ body }, { stem }, { stem: { ...stem, json: Buffer.from(stem.json) } }].map((given) =>
        bytesOf(represent({ type, format }, 'ChatSessionEntity', given, { ...options, rootUrl: 'http://hø/"m"' }).payload).toString(),
      );
      return got.every((one) => one === want);
    });
    t.equal(fc.check(property, { seed: 928, numRuns: 100 }).counterexample, null);
  });
}

for (const length of [1, 20_000, 70_000]) {
  t.test(`represent sends a stem of ${length} characters as it is, text or bytes`, async (t) => {
    const json = `{"FirstMessage":"${'ø'.repeat(length)}"}`;
    const want = `${json.slice(0, -1)}${endings['ChatSessionEntity']?.write({ ChatSessionId: 5 }, 'http://h') ?? ''}}`;
    for (const given of [json, Buffer.from(json)]) {
      const stem = { json: given, linked: { ChatSessionId: 5 } };
      const { payload } = represent(
        { type: 'text/json', format: 'json' },
        'ChatSessionEntity',
        { stem },
        { ...options, rootUrl: 'http://h' },
      );
      t.ok(bytesOf(payload).toString() === want);
    }
  });
}

const changes = [
  { name: 'a selection', more: { select: new Map() }, want: '{"ChatSessionId":null,"WhenEnded":null,"_Links":' },
  { name: 'a conversion', more: { conversion: () => 'later' }, want: '{"ChatSessionId":1,"WhenEnded":"later","_Links":' },
  {
    name: 'a translation',
    more: { translation: { text: () => 'x', resource: () => 'y' } },
    want: '{"ChatSessionId":1,"WhenEnded":"2021-11-02T09:14:05","_Links":',
  },
];

for (const { name, more, want } of changes) {
  t.test(`represent writes a stem anew for ${name}`, async (t) => {
    const stem = { json: '{"ChatSessionId":1,"WhenEnded":"2021-11-02T09:14:05"}', linked: { ChatSessionId: 1 } };
    const { payload } = represent({ type: 'text/json', format: 'json' }, 'ChatSessionEntity', { stem }, { ...options, ...more });
    t.match(payload.toString(), want);
  });
}

t.test('represent refuses a stem of a schema that has something computed before its end', async (t) => {
  const give = () => represent({ type: 'text/json', format: 'json' }, 'ChatSessionArchive', { stem: { json: '{}', linked: {} } }, options);
  t.throws(give, new TypeError('the JSON of ChatSessionArchive has no ending: give its body'));
});
