import t from 'tap';
import { XmlOutput } from '../../../../scripts/generate/runtime/xml-output.js';

const LONG = 'x'.repeat(48);

t.test('XmlOutput.string writes element content', async (t) => {
  const cases = [
    { name: 'empty', value: '', want: '' },
    { name: 'ASCII', value: 'a b~', want: 'a b~' },
    { name: 'quotation marks', value: `"'`, want: `"'` },
    { name: 'less than', value: '<', want: '&lt;' },
    { name: 'greater than', value: ']]>', want: ']]&gt;' },
    { name: 'ampersand', value: '&amp;', want: '&amp;amp;' },
    { name: 'carriage return', value: '\r\n', want: '&#13;\n' },
    { name: 'tab and line feed', value: '\t\n', want: '\t\n' },
    { name: 'delete and C1', value: '\u007F\u0085', want: '\u007F\u0085' },
    { name: 'all bytes', value: 'é\u2028中😀', want: 'é\u2028中😀' },
    { name: 'forbidden control characters', value: '\0\b\u000B\u000C\u001F', want: '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD' },
    { name: 'forbidden ends of the plane', value: '\uFFFE\uFFFF', want: '\uFFFD\uFFFD' },
    {
      name: 'allowed neighbours of what is forbidden',
      value: '\uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}',
      want: '\uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}',
    },
    { name: 'noncharacters that XML allows', value: '\u{1FFFE}\uFDD0', want: '\u{1FFFE}\uFDD0' },
    { name: 'half surrogate pairs', value: '\uD800a\uDFFF', want: '\uFFFDa\uFFFD' },
    { name: '48 units', value: LONG, want: LONG },
    { name: '49 units', value: `${LONG}y`, want: `${LONG}y` },
    { name: '49 units with less than', value: `${LONG}<`, want: `${LONG}&lt;` },
    { name: '49 units with greater than', value: `${LONG}>`, want: `${LONG}&gt;` },
    { name: '49 units with ampersand', value: `${LONG}&`, want: `${LONG}&amp;` },
    { name: '49 units with a carriage return', value: `${LONG}\r`, want: `${LONG}&#13;` },
    { name: '49 units with a forbidden character', value: `${LONG}\u0001`, want: `${LONG}\uFFFD` },
    { name: '49 units with two bytes', value: `${LONG}é`, want: `${LONG}é` },
    { name: '49 units of the edges of ASCII', value: " %'-;=?~".repeat(7), want: " %'-;=?~".repeat(7) },
  ];
  for (const { name, value, want } of cases) {
    const output = new XmlOutput();
    output.string(value);
    t.equal(output.take().toString(), want, name);
  }
});

t.test('XmlOutput.string makes room for the longest escapes', async (t) => {
  const output = new XmlOutput();
  output.string('&\0'.repeat(20_000));
  t.equal(output.take().toString(), '&amp;\uFFFD'.repeat(20_000));
});
