import t from 'tap';
import { readRepresentation } from '../../src/representation/read-representation.js';

const JSON_TYPE = { type: 'application/json', format: 'json' } as const;
const XML_TYPE = { type: 'application/xml', format: 'xml' } as const;
const SESSION = { schema: 'ChatSessionEntity' };

t.test('readRepresentation reads JSON and XML of one value alike', async (t) => {
  const want = { Rank: 1, User: null };
  t.same(readRepresentation(Buffer.from('\ufeff{"Rank":1,"User":null}'), JSON_TYPE, SESSION), want);
  const xml =
    '<ChatSessionEntity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Rank>1</Rank><User xsi:nil="true"/></ChatSessionEntity>';
  t.same(readRepresentation(Buffer.from(xml), XML_TYPE, SESSION), want);
});

t.test('readRepresentation reads null where the document allows it', async (t) => {
  t.equal(readRepresentation(Buffer.from('null'), JSON_TYPE, { ...SESSION, nullable: true }), null);
});

const deep = `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`;
const refused = [
  { name: 'null where the document has none', bytes: 'null', want: 'the body must be object' },
  { name: 'bytes that are not UTF-8', bytes: Buffer.from([0x22, 0xe9, 0x22]), want: 'it is not UTF-8' },
  { name: 'broken JSON', bytes: '{', want: 'it is not JSON: line 1, column 2 needs a name in double quotes or }, but the text ends' },
  { name: 'a value without end', bytes: deep, want: 'it has more than 256 levels' },
  { name: 'a value of another type', bytes: '{"Rank":"1"}', want: '/Rank must be integer,null' },
  { name: 'a member of another type below a choice with null', bytes: '{"User":{"Rank":0.5}}', want: '/User/Rank must be integer,null' },
  { name: 'a choice that is neither', bytes: '{"User":5}', want: '/User must be object' },
  {
    name: 'a text outside of its list',
    bytes: '{"User":{"Type":"Robot"}}',
    want: '/User/Type must be one of Unknown, InternalAssociate, ResourceAssociate, ExternalAssociate, AnonymousAssociate, SystemAssociate, null',
  },
  {
    name: 'more faults than one message holds',
    bytes: '{"ChatSessionId":"","TopicId":"","Rank":"","AlertLevel":"","InitialQueuePos":"","CustomerName":1}',
    want: /^\/ChatSessionId must be integer,null; .*; and 1 more$/,
  },
];

for (const { name, bytes, want } of refused) {
  t.test(`readRepresentation refuses ${name}`, async (t) => {
    const message =
      typeof want === 'string' ? `Cannot read the body: ${want}` : new RegExp(`^Cannot read the body: ${want.source.slice(1)}`);
    t.throws(() => readRepresentation(Buffer.from(bytes), JSON_TYPE, SESSION), { name: 'ServiceError', code: 'bad-request', message });
  });
}

t.test('readRepresentation names the place of what is not the XML of the schema', async (t) => {
  t.throws(() => readRepresentation(Buffer.from('<ChatSessionEntity><Nobody/></ChatSessionEntity>'), XML_TYPE, SESSION), {
    message: 'Cannot read the body: ChatSessionEntity/Nobody: not in the contract',
  });
});

t.test('readRepresentation knows only the schemas of bodies', async (t) => {
  t.throws(() => readRepresentation(Buffer.from('{}'), JSON_TYPE, { schema: 'Nobody' }), new TypeError('no validator for Nobody'));
});

t.test('readRepresentation passes on a failure of its own', async (t) => {
  t.throws(() => readRepresentation(Buffer.from('{}'), { type: 'text/csv', format: 'csv' as never }, SESSION), TypeError);
});
