import t from 'tap';
import { parseSessionDocument } from '../../src/data/session-document.js';

const documents = [
  { name: 'the least that a session needs', json: '{"ChatSessionId":1}', want: 1 },
  { name: 'a negative id', json: '{"ChatSessionId":-5}', want: -5 },
  { name: 'an id of 0', json: '{"ChatSessionId":0}', want: 0 },
  { name: 'an id with a fraction of zero', json: '{"ChatSessionId":7.0}', want: 7 },
  { name: 'null in every carrier', json: '{"ChatSessionId":1,"User":null,"Contact":null,"FieldProperties":null}', want: 1 },
  { name: 'a date-time of seven digits', json: '{"ChatSessionId":1,"WhenEnded":"2012-08-26T15:05:41.6350025+02:00"}', want: 1 },
  { name: 'a date-time without offset', json: '{"ChatSessionId":1,"WhenEnded":"0001-01-01T00:00:00"}', want: 1 },
];

for (const { name, json, want } of documents) {
  t.test(`parseSessionDocument returns id and text of ${name}`, async (t) => {
    const { id, given: kept } = parseSessionDocument(json);
    t.strictSame({ id, kept }, { id: want, kept: json });
  });
}

t.test('parseSessionDocument leaves out the blanks around a session, and none within it', async (t) => {
  const given = '{ "ChatSessionId": 1,\n"CustomerName": " \u00a0" }';
  const plain = parseSessionDocument(given);
  t.equal(plain.given, given);
  for (const text of [` \t${given}`, `${given}\r\n`, `\n\n${given}\n \n`])
    t.strictSame(parseSessionDocument(text), plain, JSON.stringify(text));
});

const faults: readonly { readonly name: string; readonly json: string; readonly want: RegExp }[] = [
  { name: 'an empty text', json: '', want: /^not JSON: / },
  { name: 'blanks', json: ' \r\n\t', want: /^not JSON: / },
  { name: 'a blank that JSON does not know', json: '{"ChatSessionId":1}\u00a0', want: /^not JSON: / },
  { name: 'half an object', json: '{"ChatSessionId":1', want: /^not JSON: / },
  { name: 'null', json: 'null', want: /^the session must be object$/ },
  { name: 'an array', json: '[]', want: /^the session must be object$/ },
  { name: 'a number', json: '928', want: /^the session must be object$/ },
  { name: 'no id', json: '{}', want: /^\/ChatSessionId is needed to store a session$/ },
  { name: 'an id that is null', json: '{"ChatSessionId":null}', want: /^\/ChatSessionId is needed to store a session$/ },
  { name: 'an id that is text', json: '{"ChatSessionId":"928"}', want: /^\/ChatSessionId must be integer,null$/ },
  { name: 'an id out of range', json: '{"ChatSessionId":2147483648}', want: /^\/ChatSessionId must be <= 2147483647$/ },
  { name: 'a status that is not in the contract', json: '{"ChatSessionId":1,"Status":"Lost"}', want: /^\/Status must be one of Invalid, / },
  {
    name: 'a date-time that does not exist',
    json: '{"ChatSessionId":1,"WhenEnded":"2023-02-29T00:00:00"}',
    want: /^\/WhenEnded must match pattern /,
  },
  { name: 'a fault in a carrier by its pointer', json: '{"ChatSessionId":1,"User":{"Rank":1.5}}', want: /\/User\/Rank must be integer/ },
  {
    name: 'every fault',
    json: '{"ChatSessionId":"1","TopicId":"2"}',
    want: /^\/ChatSessionId must be integer,null; \/TopicId must be integer,null$/,
  },
];

for (const { name, json, want } of faults) {
  t.test(`parseSessionDocument refuses ${name}`, async (t) => {
    const error = t.throws(() => parseSessionDocument(json), { name: 'SessionDocumentError' });
    t.match((error as Error).message, want);
  });
}
