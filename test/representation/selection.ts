import t from 'tap';
import type { Parameter } from '../../generated/operation.js';
import { operations } from '../../generated/operations.js';
import type { Selection } from '../../generated/output.js';
import { parseSelect } from '../../src/parameters/select.js';
import { createSelectReader, resolveSelect } from '../../src/representation/selection.js';

interface Plain {
  readonly [name: string]: Plain | null;
}

/** Returns a selection as an object, which a table can write. */
function plain(selection: Selection): Plain | null {
  return selection === null ? null : Object.fromEntries([...selection].map(([name, below]) => [name, plain(below)]));
}

const mask = { Mask: null };

/** In `want`, null keeps all of a property; null for the whole keeps everything. */
const cases: readonly { readonly name: string; readonly text: string; readonly want: Plain | null }[] = [
  { name: 'keeps everything for an empty text', text: '', want: null },
  { name: 'keeps everything for blanks', text: '  ', want: null },
  { name: 'keeps one property', text: 'Status', want: { Status: null } },
  { name: 'keeps several properties', text: 'Status,TopicId', want: { Status: null, TopicId: null } },
  { name: 'keeps a property in lower case', text: 'chatsessionid', want: { ChatSessionId: null } },
  { name: 'keeps a property in upper case', text: 'CUSTOMERNAME', want: { CustomerName: null } },
  { name: 'keeps a property once that is given twice', text: 'Status,STATUS', want: { Status: null } },
  { name: 'keeps a property with blanks around it', text: '  Status , TopicId ', want: { Status: null, TopicId: null } },
  { name: 'keeps the links by name', text: '_links', want: { _Links: null } },

  { name: 'keeps nothing for the documented sample', text: 'name,department,category/id', want: {} },
  { name: 'keeps nothing for an unknown name', text: 'Nope', want: {} },
  { name: 'keeps what is known beside an unknown name', text: 'Nope,Status', want: { Status: null } },
  { name: 'keeps nothing for a name with a dot', text: 'User.FullName', want: {} },
  { name: 'keeps nothing for *', text: '*', want: {} },
  { name: 'keeps nothing for the beginning of a name', text: 'Stat', want: {} },
  { name: 'keeps nothing for names that every object has', text: '__proto__,constructor,toString', want: {} },

  { name: 'keeps a whole carrier', text: 'User', want: { User: null } },
  { name: 'keeps one property of a carrier', text: 'User/FullName', want: { User: { FullName: null } } },
  { name: 'keeps one property of a carrier in any case', text: 'uSER/fullNAME', want: { User: { FullName: null } } },
  { name: 'keeps one property of a carrier with blanks around the slash', text: 'User / FullName', want: { User: { FullName: null } } },
  { name: 'keeps two properties of a carrier', text: 'User/Name,User/Rank', want: { User: { Name: null, Rank: null } } },
  {
    name: 'keeps two properties of a carrier with another between them',
    text: 'User/Name,Status,User/Rank',
    want: { User: { Name: null, Rank: null }, Status: null },
  },
  { name: 'keeps the whole carrier before a part of it', text: 'User,User/FullName', want: { User: null } },
  { name: 'keeps the whole carrier after a part of it', text: 'User/FullName,User', want: { User: null } },
  { name: 'keeps the whole carrier after an unknown part of it', text: 'User/Nope,User', want: { User: null } },
  {
    name: 'keeps the same names apart in two carriers',
    text: 'User/Name,TransferTo/Rank',
    want: { User: { Name: null }, TransferTo: { Rank: null } },
  },
  { name: 'keeps nothing of a carrier for an unknown name below it', text: 'User/Nope', want: {} },
  { name: 'keeps what is known of a carrier', text: 'User/Nope,User/Name', want: { User: { Name: null } } },
  { name: 'keeps nothing for a known name below an unknown one', text: 'Nope/Name', want: {} },
  { name: 'keeps a carrier inside a carrier', text: 'Contact/Address', want: { Contact: { Address: null } } },
  {
    name: 'keeps a property four levels down',
    text: 'Contact/Address/Street/City',
    want: { Contact: { Address: { Street: { City: null } } } },
  },
  {
    name: 'keeps the whole of an inner carrier beside a part of it',
    text: 'Contact/Address/Street/City,Contact/Address/Street',
    want: { Contact: { Address: { Street: null } } },
  },

  { name: 'keeps nothing below a text', text: 'Status/Name', want: {} },
  { name: 'keeps nothing below an integer', text: 'TopicId/Value', want: {} },
  { name: 'keeps nothing below a number', text: 'Sale/Amount/Value', want: {} },
  { name: 'keeps nothing below a boolean', text: 'ChatbotIsActive/Value', want: {} },
  { name: 'keeps nothing below a date-time', text: 'WhenEnded/Year', want: {} },
  { name: 'keeps a text that is also given with a name below it', text: 'Status/Name,Status', want: { Status: null } },

  { name: 'keeps a whole list', text: 'Contact/Address/LocalizedAddress', want: { Contact: { Address: { LocalizedAddress: null } } } },
  {
    name: 'looks through a list of lists',
    text: 'Contact/Address/LocalizedAddress/Value',
    want: { Contact: { Address: { LocalizedAddress: { Value: null } } } },
  },
  {
    name: 'looks through a list of lists to a carrier of an item',
    text: 'contact/address/localizedaddress/tableright/mask',
    want: { Contact: { Address: { LocalizedAddress: { TableRight: mask } } } },
  },
  { name: 'keeps nothing of a list for an unknown name of its items', text: 'Contact/Address/LocalizedAddress/Nope', want: {} },
  { name: 'keeps nothing of a list for the name of its XML element', text: 'Contact/Address/LocalizedAddress/Line', want: {} },

  { name: 'keeps a whole map', text: 'FieldProperties', want: { FieldProperties: null } },
  { name: 'keeps one key of a map in lower case', text: 'FieldProperties/fieldName', want: { FieldProperties: { fieldname: null } } },
  {
    name: 'keeps one property below a key of a map',
    text: 'FieldProperties/fieldName/FieldRight/Mask',
    want: { FieldProperties: { fieldname: { FieldRight: mask } } },
  },
  { name: 'keeps nothing for an unknown name below a key of a map', text: 'FieldProperties/fieldName/Nope', want: {} },
  { name: 'keeps a key of a map of a carrier', text: 'User/FieldProperties/Name', want: { User: { FieldProperties: { name: null } } } },
  {
    name: 'keeps two keys of a map',
    text: 'FieldProperties/a,FieldProperties/b/FieldType',
    want: { FieldProperties: { a: null, b: { FieldType: null } } },
  },
  { name: 'keeps nothing below a text in a map', text: '_Links/Self/Host', want: {} },
];

for (const { name, text, want } of cases) {
  t.test(`resolveSelect ${name}`, async (t) => {
    const selection = resolveSelect(parseSelect(text), { kind: 'ref', name: 'ChatSessionEntity', nullable: false });
    t.strictSame(plain(selection), want);
  });
}

t.test('resolveSelect takes a key of a map that every object has', async (t) => {
  const selection = resolveSelect(parseSelect('FieldProperties/__proto__'), { kind: 'ref', name: 'ChatSessionEntity', nullable: false });
  t.same([...(selection?.get('FieldProperties')?.keys() ?? [])], ['__proto__']);
});

const { parameters } = operations.v1ChatSessionEntity_GetChatSessionEntity;

const reads = [
  { name: 'keeps everything without the parameter', query: {}, want: null },
  { name: 'keeps everything for an empty text', query: { $select: '' }, want: null },
  { name: 'keeps what the text names', query: { $select: 'Status,User/Name' }, want: { Status: null, User: { Name: null } } },
  { name: 'ignores another parameter', query: { select: 'Status' }, want: null },
];

for (const { name, query, want } of reads) {
  t.test(`createSelectReader ${name}`, async (t) => {
    t.strictSame(plain(createSelectReader(parameters, 'ChatSessionEntity')({ query })), want);
  });
}

t.test('createSelectReader gives a remembered selection again', async (t) => {
  const read = createSelectReader(parameters, 'ChatSessionEntity');
  t.equal(read({ query: { $select: 'Status' } }), read({ query: { $select: 'Status' } }));
});

t.test('createSelectReader reads rightly after more texts than it remembers', async (t) => {
  const read = createSelectReader(parameters, 'ChatSessionEntity');
  const wrong = Array.from({ length: 1000 }, (_, at) => plain(read({ query: { $select: `Status,x${at}` } }))).filter(
    (selection) => JSON.stringify(selection) !== '{"Status":null}',
  );
  t.strictSame(wrong, []);
});

t.test('createSelectReader refuses a text every time that it comes', async (t) => {
  const read = createSelectReader(parameters, 'ChatSessionEntity');
  t.throws(() => read({ query: { $select: 'User//Name' } }));
  t.throws(() => read({ query: { $select: 'User//Name' } }), {
    message: 'Cannot read $select: a name is missing at position 6',
    status: 400,
  });
});

t.test('createSelectReader keeps everything when the operation has nothing to select with', async (t) => {
  const others: readonly Parameter[] = parameters.filter(({ name }) => name !== '$select');
  t.equal(createSelectReader(others, 'ChatSessionEntity')({ query: { $select: 'Status' } }), null);
});

t.test('createSelectReader keeps everything when the answer has no body', async (t) => {
  t.equal(createSelectReader(parameters, undefined)({ query: { $select: 'Status' } }), null);
});
