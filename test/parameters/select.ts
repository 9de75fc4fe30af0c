import t from 'tap';
import { parseSelect } from '../../src/parameters/select.js';

const paths: readonly { readonly name: string; readonly text: string; readonly want: readonly string[][] }[] = [
  { name: 'returns no path for an empty text', text: '', want: [] },
  { name: 'returns no path for blanks', text: '   ', want: [] },
  { name: 'returns one name', text: 'Status', want: [['status']] },
  {
    name: 'returns the paths of the documented sample',
    text: 'name,department,category/id',
    want: [['name'], ['department'], ['category', 'id']],
  },
  { name: 'returns names in their order', text: 'B,A', want: [['b'], ['a']] },
  { name: 'returns a name as often as it is given', text: 'a,a', want: [['a'], ['a']] },
  { name: 'descends at every slash', text: 'Contact/Address/Street/City', want: [['contact', 'address', 'street', 'city']] },
  { name: 'ignores blanks around names', text: ' Status ,  User / FullName ', want: [['status'], ['user', 'fullname']] },
  { name: 'keeps a blank inside a name', text: 'First Message', want: [['first message']] },
  { name: 'keeps an underscore', text: '_Links', want: [['_links']] },
  { name: 'keeps a dot', text: 'User.FullName', want: [['user.fullname']] },
  { name: 'keeps a percent sign', text: 'a%2Fb', want: [['a%2fb']] },
  { name: 'keeps letters beyond ASCII', text: 'Ærø/ÅÄÖ', want: [['ærø', 'åäö']] },
  { name: 'keeps a surrogate pair', text: '\u{1f600}', want: [['\u{1f600}']] },
  { name: 'keeps names that every object has', text: '__proto__,constructor/toString', want: [['__proto__'], ['constructor', 'tostring']] },
];

for (const { name, text, want } of paths) {
  t.test(`parseSelect ${name}`, async (t) => {
    t.strictSame(parseSelect(text), want);
  });
}

const faults: readonly { readonly name: string; readonly text: string; readonly want: string }[] = [
  { name: 'a comma alone', text: ',', want: 'Cannot read $select: a name is missing at position 1' },
  { name: 'a slash alone', text: '/', want: 'Cannot read $select: a name is missing at position 1' },
  { name: 'a comma at the start', text: ',Status', want: 'Cannot read $select: a name is missing at position 1' },
  { name: 'a comma at the end', text: 'Status,', want: 'Cannot read $select: a name is missing at position 8' },
  { name: 'two commas', text: 'Status,,User', want: 'Cannot read $select: a name is missing at position 8' },
  { name: 'a blank between commas', text: 'Status, ,User', want: 'Cannot read $select: a name is missing at position 8' },
  { name: 'a slash at the start', text: '/User', want: 'Cannot read $select: a name is missing at position 1' },
  { name: 'a slash at the end', text: 'User/', want: 'Cannot read $select: a name is missing at position 6' },
  { name: 'a slash before a comma', text: 'User/,Status', want: 'Cannot read $select: a name is missing at position 6' },
  { name: 'two slashes', text: 'User//FullName', want: 'Cannot read $select: a name is missing at position 6' },
  { name: 'a blank between slashes', text: 'User/ /FullName', want: 'Cannot read $select: a name is missing at position 6' },
  {
    name: 'a fault in a later path',
    text: 'Status, User/FullName, Contact//Name',
    want: 'Cannot read $select: a name is missing at position 32',
  },
  { name: 'a null character', text: 'Status\u0000', want: 'Cannot read $select: control character at position 7' },
  { name: 'a tab', text: 'Status,\tUser', want: 'Cannot read $select: control character at position 8' },
  { name: 'a tab alone', text: '\t', want: 'Cannot read $select: control character at position 1' },
  { name: 'a line feed', text: 'Status\nUser', want: 'Cannot read $select: control character at position 7' },
  { name: 'a carriage return', text: '\rStatus', want: 'Cannot read $select: control character at position 1' },
  { name: 'an escape', text: 'a\u001b[0m', want: 'Cannot read $select: control character at position 2' },
  { name: 'a delete', text: 'a\u007f', want: 'Cannot read $select: control character at position 2' },
  { name: 'a control character above ASCII', text: 'ab\u0085', want: 'Cannot read $select: control character at position 3' },
  { name: 'a control character before an empty name', text: ',\u0000', want: 'Cannot read $select: control character at position 2' },
];

for (const { name, text, want } of faults) {
  t.test(`parseSelect refuses ${name} and says where`, async (t) => {
    t.equal((t.throws(() => parseSelect(text)) as Error).message, want);
  });
}

t.test('parseSelect refuses with 400', async (t) => {
  t.throws(() => parseSelect(','), { code: 'bad-request', status: 400 });
});
