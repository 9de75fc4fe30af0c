import t from 'tap';
import { JsonOutput } from '../../../../scripts/generate/runtime/json-output.js';

const LONG = 'x'.repeat(48);

t.test('JsonOutput.string writes what JSON.stringify writes', async (t) => {
  const cases = [
    { name: 'empty', value: '', want: '""' },
    { name: 'ASCII', value: 'a b~', want: '"a b~"' },
    { name: 'quotation mark', value: 'a"b', want: '"a\\"b"' },
    { name: 'backslash', value: '\\', want: '"\\\\"' },
    { name: 'control characters', value: '\0\b\t\n\u001F', want: '"\\u0000\\b\\t\\n\\u001f"' },
    { name: 'delete', value: '\u007F', want: '"\u007F"' },
    { name: 'two bytes', value: 'é', want: '"é"' },
    { name: 'three bytes', value: '\u2028', want: '"\u2028"' },
    { name: 'four bytes', value: '😀', want: '"😀"' },
    { name: 'half a surrogate pair', value: '\uD800', want: '"\\ud800"' },
    { name: 'slash and markup', value: '</script>', want: '"</script>"' },
    { name: '48 units', value: LONG, want: `"${LONG}"` },
    { name: '49 units', value: `${LONG}y`, want: `"${LONG}y"` },
    { name: '49 units with a quotation mark', value: `${LONG}"`, want: `"${LONG}\\""` },
    { name: '49 units with a backslash', value: `${LONG}\\`, want: `"${LONG}\\\\"` },
    { name: '49 units with a control character', value: `${LONG}\u001F`, want: `"${LONG}\\u001f"` },
    { name: '49 units with delete', value: `${LONG}\u007F`, want: `"${LONG}\u007F"` },
    { name: '49 units with two bytes', value: `${LONG}é`, want: `"${LONG}é"` },
    { name: '49 units of the edges of ASCII', value: ' !#[]~'.repeat(9), want: `"${' !#[]~'.repeat(9)}"` },
  ];
  for (const { name, value, want } of cases) {
    const output = new JsonOutput();
    output.string(value);
    t.equal(output.take().toString(), want, name);
  }
});

t.test('JsonOutput.close turns the first comma into the opening brace', async (t) => {
  const cases = [
    { name: 'no member', members: '', want: '{}' },
    { name: 'one member', members: ',1', want: '{1}' },
    { name: 'two members', members: ',1,2', want: '{1,2}' },
  ];
  for (const { name, members, want } of cases) {
    const output = new JsonOutput();
    output.ascii('before ');
    const start = output.position;
    output.ascii(members);
    output.close(start, 0x7b, 0x7d);
    t.equal(output.take().toString(), `before ${want}`, name);
  }
});

t.test('JsonOutput.close makes room when the buffer is full', async (t) => {
  const cases = [
    { name: 'full', filled: 65536 },
    { name: 'one byte left', filled: 65535 },
  ];
  for (const { name, filled } of cases) {
    const output = new JsonOutput();
    output.ascii('x'.repeat(filled));
    output.close(filled, 0x5b, 0x5d);
    t.equal(output.take().toString(), `${'x'.repeat(filled)}[]`, name);
  }
});

t.test('JsonOutput.string makes room for the longest escapes', async (t) => {
  const output = new JsonOutput();
  output.string('\0'.repeat(20_000));
  t.equal(output.take().toString(), `"${'\\u0000'.repeat(20_000)}"`);
});
