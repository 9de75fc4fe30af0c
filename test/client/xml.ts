import t from 'tap';
import { decodeXml } from '../../src/client/xml.js';
import { thrown } from '../thrown.js';

const NIL = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"';

const values: readonly { readonly name: string; readonly xml: string; readonly want: unknown }[] = [
  { name: 'a session', xml: '<ChatSessionEntity><ChatSessionId>1</ChatSessionId></ChatSessionEntity>', want: { ChatSessionId: 1 } },
  { name: 'a session that is null', xml: `<ChatSessionEntity ${NIL}/>`, want: null },
  { name: 'an error after a declaration', xml: '<?xml version="1.0"?>\n<ErrorBody><Error>true</Error></ErrorBody>', want: { Error: true } },
];
for (const { name, xml, want } of values) t.test(`decodeXml reads ${name}`, async (t) => t.strictSame(decodeXml(xml), want));

const faults: readonly { readonly name: string; readonly xml: string; readonly want: RegExp }[] = [
  { name: 'another root', xml: '<html></html>', want: /^expected one of ChatSessionArchive, .* as the root element, got html$/ },
  { name: 'no XML', xml: '{}', want: /as the root element, got none$/ },
  { name: 'an unknown element', xml: '<ChatSessionEntity><X/></ChatSessionEntity>', want: /^ChatSessionEntity\/X: not in the contract$/ },
];
for (const { name, xml, want } of faults) {
  t.test(`decodeXml refuses ${name}`, async (t) => {
    const error = thrown(() => decodeXml(xml));
    t.equal(error.name, 'XmlError');
    t.match(error.message, want);
  });
}
