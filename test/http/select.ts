import t from 'tap';
import { demoSession, get, readBody, start } from './start.js';

const PATH = '/api/v1/ChatSession';
const everything = (id: number) => kept(JSON.parse(demoSession(id)));
const contact928 = (JSON.parse(demoSession(928)) as { Contact: unknown }).Contact;

/** Returns a value without the properties that are null: what a selection left of it. */
function kept(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, property]) => property !== null)
      .map(([name, property]) => [name, kept(property)]),
  );
}

const cases: readonly { readonly query: string; readonly id?: number; readonly want: unknown }[] = [
  // Everything
  { query: '', want: everything(928) },
  { query: '$select=', want: everything(928) },
  { query: '$select', want: everything(928) },
  { query: '$select=%20+', want: everything(928) },
  { query: '$select=&$select=', want: everything(928) },
  // Not declared: ignored
  { query: 'select=Status', want: everything(928) },
  { query: '$SELECT=Status', want: everything(928) },
  { query: '$filter=Status&$expand=User', want: everything(928) },
  // Some
  { query: '$select=Status', want: { Status: 'Closed' } },
  { query: '$select=ChatbotIsActive,CustomerConsented', want: { CustomerConsented: false, ChatbotIsActive: false } },
  { query: '$select=status,CHATSESSIONID,tOpIcId', want: { ChatSessionId: 928, TopicId: 602, Status: 'Closed' } },
  { query: '$select=Status,Status,status', want: { Status: 'Closed' } },
  { query: '$select=%20Status%20,%20%20Rank', want: { Status: 'Closed', Rank: 394 } },
  { query: '$select=Status+,+Rank', want: { Status: 'Closed', Rank: 394 } },
  { query: '$select=WhenRequested', want: { WhenRequested: '2012-08-26T15:05:41.6350025+02:00' } },
  // Other ways to write the parameter
  { query: '%24select=Status', want: { Status: 'Closed' } },
  { query: '$select=Status%2CRank', want: { Status: 'Closed', Rank: 394 } },
  { query: '%24select=%53tatus', want: { Status: 'Closed' } },
  { query: '$select=Status&$select=Rank', want: { Status: 'Closed', Rank: 394 } },
  { query: '$select=Status&%24select=Rank&$select=', want: { Status: 'Closed', Rank: 394 } },
  { query: 'x=1&$select=Status&y=2', want: { Status: 'Closed' } },
  // Names that do not exist
  { query: '$select=name,department,category/id', want: {} },
  { query: '$select=name,department,category/id,Status', want: { Status: 'Closed' } },
  { query: '$select=__proto__,constructor,toString/length', want: {} },
  { query: '$select=Status/Name', want: {} },
  { query: '$select=User/Nothing', want: {} },
  { query: '$select=FullName', want: {} },
  { query: '$select=%F0%9F%92%AC,*', want: {} },
  { query: `$select=${'User/'.repeat(700)}Name`, want: {} },
  // Into carriers
  { query: '$select=User/FullName', want: { User: { FullName: 'Godfrey Harber' } } },
  { query: '$select=user/fullname', want: { User: { FullName: 'Godfrey Harber' } } },
  { query: '$select=User%2FFullName', want: { User: { FullName: 'Godfrey Harber' } } },
  {
    query: '$select=User%20/%20FullName,User/Name,Status',
    want: { User: { Name: 'Rodriguez-Dibbert', FullName: 'Godfrey Harber' }, Status: 'Closed' },
  },
  { query: '$select=User/FullName,User/Nothing', want: { User: { FullName: 'Godfrey Harber' } } },
  { query: '$select=Contact', want: { Contact: contact928 } },
  { query: '$select=Contact/Name,Contact', want: { Contact: contact928 } },
  { query: '$select=Contact,Contact/Name', want: { Contact: contact928 } },
  { query: '$select=Contact/Address/Street/City', id: 8, want: { Contact: { Address: { Street: { City: 'BRISTOL' } } } } },
  { query: '$select=contact/address/street/CITY', id: 6, want: { Contact: { Address: { Street: { City: 'DÜSSELDORF' } } } } },
  { query: '$select=Contact/Address/Street/City', want: { Contact: { Address: {} } } },
  { query: '$select=User/FullName', id: 5, want: {} },
  // Through lists and into maps
  {
    query: '$select=Contact/Address/LocalizedAddress/Value',
    id: 5,
    want: {
      Contact: {
        Address: {
          LocalizedAddress: [
            [{ Value: 'Strandgaten 118' }],
            [{ Value: '5004' }, { Value: 'BERGEN' }],
            [{ Value: 'Postboks 440 Sentrum' }],
            [{ Value: '5805' }, { Value: 'BERGEN' }],
          ],
        },
      },
    },
  },
  { query: '$select=FieldProperties/fieldName/FieldType', want: { FieldProperties: { fieldName: { FieldType: 'System.Int32' } } } },
  {
    query: '$select=FieldProperties/FIELDNAME/fieldright/MASK',
    want: { FieldProperties: { fieldName: { FieldRight: { Mask: 'FULL' } } } },
  },
  // Links
  { query: '$select=_Links', want: {} },
  { query: '$select=_links/Self', want: {} },
  // Long
  { query: `$select=Status,${'x'.repeat(4089)}`, want: { Status: 'Closed' } },
  { query: `$select=Status,${'x'.repeat(2000)}&$select=${'x'.repeat(2088)}`, want: { Status: 'Closed' } },
];

t.test('GET ChatSession/{id} answers what $select keeps', async (t) => {
  const server = await start(t);
  for (const { query, id = 928, want } of cases) {
    const url = `${PATH}/${id}?${query}`;
    const name = query.length > 80 ? `${query.slice(0, 80)}…` : query;
    t.test(`GET ChatSession/${id}?${name}`, async (t) => {
      const json = readBody(await get(server, url), 'ChatSessionEntity') as Record<string, unknown>;
      const { _Links, ...session } = json;

      t.test('$select keeps the named values', async (t) => t.strictSame(kept(session), want));
      t.test('$select keeps _Links whole', async (t) =>
        t.strictSame(_Links, { Self: `http://localhost:80${PATH}/${id}`, Archive: `http://localhost:80${PATH}` }),
      );
      t.test('$select keeps every name in its place', async (t) =>
        t.strictSame(Object.keys(json), [...Object.keys(JSON.parse(demoSession(id)) as object), '_Links']),
      );
      t.test('$select keeps the same in XML', async (t) =>
        t.equal(JSON.stringify(readBody(await get(server, url, { accept: 'text/xml' }), 'ChatSessionEntity')), JSON.stringify(json)),
      );
    });
  }

  t.test('$select keeps the names inside a carrier, with null for what is not named', async (t) => {
    const answer = await get(server, `${PATH}/928?$select=User/FullName`);
    const stored = JSON.parse(demoSession(928)) as { readonly User: object };
    const want = { ...Object.fromEntries(Object.keys(stored.User).map((name) => [name, null])), FullName: 'Godfrey Harber' };
    t.strictSame(answer.json<{ User: unknown }>().User, want);
  });
});

const LONG = `"${'x'.repeat(64)}…" must NOT have more than 4096 characters`;

const refused: readonly { readonly name?: string; readonly query: string; readonly want: string }[] = [
  { query: '$select=,', want: 'a name is missing at position 1' },
  { query: '$select=/', want: 'a name is missing at position 1' },
  { query: '$select=Status,', want: 'a name is missing at position 8' },
  { query: '$select=,Status', want: 'a name is missing at position 1' },
  { query: '$select=Status,,Rank', want: 'a name is missing at position 8' },
  { query: '$select=Status,%20,Rank', want: 'a name is missing at position 8' },
  { query: '$select=User/', want: 'a name is missing at position 6' },
  { query: '$select=/FullName', want: 'a name is missing at position 1' },
  { query: '$select=User//FullName', want: 'a name is missing at position 6' },
  { query: '$select=User/%20/FullName', want: 'a name is missing at position 6' },
  { query: '$select=Status,User/FullName/', want: 'a name is missing at position 22' },
  { query: '$select=Status&$select=User/', want: 'a name is missing at position 13' },
  { query: '$select=%00', want: 'control character at position 1' },
  { query: '$select=Status%0A', want: 'control character at position 7' },
  { query: '$select=Status,%09Rank', want: 'control character at position 8' },
  { query: '$select=a%7F', want: 'control character at position 2' },
  { query: '$select=a%C2%85', want: 'control character at position 2' },
  { name: '4,097 characters', query: `$select=${'x'.repeat(4097)}`, want: LONG },
  { name: '4,097 blanks', query: `$select=${'+'.repeat(4097)}`, want: LONG.replace('x'.repeat(64), ' '.repeat(64)) },
  { name: '4,097 characters by repetition', query: `$select=${'x'.repeat(2048)}&$select=${'x'.repeat(2048)}`, want: LONG },
];

t.test('GET ChatSession/{id} refuses $select', async (t) => {
  const server = await start(t);
  for (const { query, want, name = query } of refused) {
    t.test(`GET ChatSession/{id}?${name} answers 400 that says where`, async (t) => {
      const answer = await get(server, `${PATH}/928?${query}`);
      t.strictSame(
        { status: answer.statusCode, body: answer.json<unknown>() },
        {
          status: 400,
          body: { Error: true, ErrorType: 'ArgumentException', ErrorMessage: `Cannot read $select: ${want}`, ErrorSource: 'chat-session' },
        },
      );
    });
  }
});
