import { eachRow, json, ofClass, set } from '../edit.js';

const path = '/api/v1/ChatSession/928';

/** Values of another type than the schema says. */
export const jsonTypes = ofClass('JSON types', [
  { id: 'int-as-text', wrong: 'an integer is written in quotes', shows: { path }, respond: json('session', set('ChatSessionId', String)) },
  {
    id: 'text-as-int',
    wrong: 'a text of digits is written as a number',
    shows: { path },
    respond: json(
      'session',
      set('CustomerName', () => 42),
    ),
  },
  {
    id: 'int-as-float',
    wrong: 'an integer has a fraction',
    shows: { path },
    respond: json(
      'session',
      set('TopicId', (id) => (id as number) + 0.5),
    ),
  },
  {
    id: 'float-as-text',
    wrong: 'a latitude is written in quotes',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: json('session', set('Contact/Address/Wgs84Latitude', String)),
  },
  {
    id: 'bool-as-text',
    wrong: 'true and false are written in quotes',
    shows: { path },
    respond: json('session', set('CustomerConsented', String)),
  },
  {
    id: 'bool-as-int',
    wrong: 'true and false are written as 1 and 0',
    shows: { path },
    respond: json('session', set('ChatbotIsActive', Number)),
  },
  {
    id: 'object-as-array',
    wrong: 'a carrier is an array of one',
    shows: { path },
    respond: json(
      'session',
      set('Contact', (contact) => [contact]),
    ),
  },
  {
    id: 'object-as-text',
    wrong: 'a carrier is its JSON in quotes',
    shows: { path },
    respond: json(
      'session',
      set('User', (user) => JSON.stringify(user)),
    ),
  },
  {
    id: 'array-as-object',
    wrong: 'a list of lines is an object with the keys 0, 1, 2',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: json(
      'session',
      set('Contact/Address/LocalizedAddress', (lines) => ({ ...(lines as unknown[]) })),
    ),
  },
  {
    id: 'null-as-empty-text',
    wrong: 'a carrier that nobody knows is "" instead of null',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: json('session', (session) => {
      session['Project'] ??= '';
    }),
  },
  {
    id: 'null-as-word',
    wrong: 'a carrier that nobody knows is "null"',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: json('session', (session) => {
      session['Sale'] ??= 'null';
    }),
  },
  {
    id: 'deep-int-as-text',
    wrong: 'an integer four levels down is written in quotes',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: json('session', set('Person/FieldProperties/PersonId/FieldLength', String)),
  },
  {
    id: 'row-key-as-int',
    wrong: 'the key of a row is a number',
    shows: { path: '/api/v1/ChatSession' },
    respond: json('list', eachRow(set('PrimaryKey', Number))),
  },
]);
