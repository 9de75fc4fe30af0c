/** Sessions that the tests of every driver store; it holds no test. */
import { parseSessionDocument, type SessionDocument } from '../../src/data/session-document.js';
import type { SessionStore } from '../../src/data/session-store.js';

/** Texts that have to come back as they went in, byte by byte, and how the contract writes them. */
export const texts = [
  {
    name: 'decimals at the end of a number',
    given: '{"ChatSessionId":1,"Sale":{"Amount":150.0,"Earning":1e3}}',
    json: '{"ChatSessionId":1,"Sale":{"Amount":150.0,"Earning":1000.0}}',
  },
  {
    name: 'seven digits of a second and an offset',
    given: '{"ChatSessionId":1,"WhenEnded":"2012-08-26T15:05:41.6350020+02:00"}',
    json: '{"ChatSessionId":1,"WhenEnded":"2012-08-26T15:05:41.6350020+02:00"}',
  },
  {
    name: 'the blanks of the text',
    given: '{\n\t"ChatSessionId" : 1 ,\r\n  "TopicId":null }',
    json: '{"ChatSessionId":1,"TopicId":null}',
  },
  {
    name: 'the order of the keys',
    given: '{"TopicId":2,"ChatSessionId":1,"_Links":{"b":"1","a":"2"}}',
    json: '{"ChatSessionId":1,"TopicId":2}',
  },
  {
    name: 'what only a later contract knows',
    given: '{"ChatSessionId":1,"Rating":5}',
    json: '{"ChatSessionId":1}',
  },
  {
    name: 'escapes as they are written',
    given: '{"ChatSessionId":1,"CustomerName":"\\u00e5\\/\\u0000\\ud83d"}',
    json: '{"ChatSessionId":1,"CustomerName":"å/\\u0000\\ud83d"}',
  },
  {
    name: 'characters beyond ASCII',
    given: '{"ChatSessionId":1,"CustomerName":"Prösjöökt \u{1f600} \u2028 \u007f \ufeff"}',
    json: '{"ChatSessionId":1,"CustomerName":"Prösjöökt \u{1f600} \u2028 \u007f \ufeff"}',
  },
  {
    name: 'quotes',
    given: `{"ChatSessionId":1,"CustomerName":"'; DROP TABLE chat_session; --"}`,
    json: `{"ChatSessionId":1,"CustomerName":"'; DROP TABLE chat_session; --"}`,
  },
  {
    name: 'a megabyte',
    given: `{"ChatSessionId":1,"FirstMessage":"${'x'.repeat(1024)}","_Links":{"a":"${'ü'.repeat(1_000_000)}"}}`,
    json: `{"ChatSessionId":1,"FirstMessage":"${'x'.repeat(1024)}"}`,
  },
];

/** Returns a session with a topic, by which its versions are told apart. */
export function session(id: number, TopicId?: number): SessionDocument {
  return parseSessionDocument(JSON.stringify({ ChatSessionId: id, TopicId }));
}

/** Returns the JSON of a session in a store. */
export async function jsonOf(store: SessionStore, id: number): Promise<string | undefined> {
  return (await store.read(id))?.json?.toString();
}
