import { eachRow, json, ofClass, set } from '../edit.js';

const path = '/api/v1/ChatSession/928';
const list = { path: '/api/v1/ChatSession' };

/** Values of the right type that the schema does not allow, and properties too many or too few. */
export const jsonValues = ofClass('JSON values', [
  {
    id: 'enum-unknown',
    wrong: 'a status that the document does not list',
    shows: { path },
    respond: json(
      'session',
      set('Status', () => 'Sleeping'),
    ),
  },
  {
    id: 'enum-lower-case',
    wrong: 'a status begins with a small letter',
    shows: { path },
    respond: json('session', set('Status', lowerFirst)),
  },
  {
    id: 'enum-deep',
    wrong: 'the type of the agent is unknown',
    shows: { path },
    respond: json(
      'session',
      set('User/Type', () => 'Robot'),
    ),
  },
  {
    id: 'int32-overflow',
    wrong: 'an id is 2147483648',
    shows: { path },
    respond: json(
      'session',
      set('Person/PersonId', () => 2_147_483_648),
    ),
  },
  {
    id: 'int32-underflow',
    wrong: 'a level is -2147483649',
    shows: { path },
    respond: json(
      'session',
      set('AlertLevel', () => -2_147_483_649),
    ),
  },
  {
    id: 'text-too-long',
    wrong: 'an alias of 65 characters, one too many',
    shows: { path },
    respond: json(
      'session',
      set('CustomerAlias', () => 'x'.repeat(65)),
    ),
  },
  {
    id: 'null-in-list',
    wrong: 'a line of an address is null',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: json(
      'session',
      set('Contact/Address/LocalizedAddress', (lines) => [...(lines as unknown[]), null]),
    ),
  },
  {
    id: 'null-link',
    wrong: 'a link is null',
    shows: { path },
    respond: json(
      'session',
      set('_Links/Archive', () => null),
    ),
  },
  {
    id: 'null-row',
    wrong: 'a row of a list is null',
    shows: list,
    respond: json(
      'list',
      set('value', (rows) => [...(rows as unknown[]), null]),
    ),
  },
  {
    id: 'row-without-key',
    wrong: 'rows have no PrimaryKey',
    shows: list,
    respond: json(
      'list',
      eachRow((row) => delete row['PrimaryKey']),
    ),
  },
  {
    id: 'page-without-next',
    wrong: 'a page has no odata.nextLink',
    shows: list,
    respond: json('list', (page) => delete page['odata.nextLink']),
  },
  {
    id: 'missing-field',
    wrong: 'JSON leaves out a property that XML has',
    shows: { path },
    respond: json('session', (session) => delete session['CustomerEmail']),
  },
  {
    id: 'missing-links',
    wrong: 'a session has no _Links',
    shows: { path },
    respond: json('session', (session) => delete session['_Links']),
  },
  {
    id: 'extra-field',
    wrong: 'JSON has a property that the document does not know',
    shows: { path },
    respond: json('session', (session) => {
      session['PasswordHash'] = 'c2NyeXB0';
    }),
  },
  {
    id: 'extra-field-deep',
    wrong: 'the contact has a property that the document does not know',
    shows: { path },
    respond: json(
      'session',
      set('Contact', (contact) => ({ ...(contact as object), CreditLimit: 5000 })),
    ),
  },
  {
    id: 'renamed-field',
    wrong: 'TopicId is called topicId',
    shows: { path },
    respond: json('session', (session) => {
      session['topicId'] = session['TopicId'];
      delete session['TopicId'];
    }),
  },
]);

function lowerFirst(text: unknown): string {
  return (text as string).charAt(0).toLowerCase() + (text as string).slice(1);
}
