import t from 'tap';
import { checkJson } from '../../src/contract/check-json.js';

const links = '"_Links":{}';
const error = (more: string) => `{"Error":true,"ErrorType":"a","ErrorMessage":"b"${more}}`;

const rows: readonly (readonly [
  name: string,
  schema: string,
  text: string,
  want: readonly { pointer: string; expected: RegExp; got?: string | RegExp }[],
])[] = [
  ['what keeps its schema', 'ErrorBody', error(',"ErrorSource":"c"'), []],
  ['what is no JSON', 'ErrorBody', '{"Error":true,}', [{ pointer: '', expected: /^JSON/, got: /true,/ }]],
  ['a missing member', 'ErrorBody', error(''), [{ pointer: '', expected: /ErrorSource.*\(schema\)$/ }]],
  [
    'an extra member',
    'ErrorBody',
    error(',"ErrorSource":"c","a/b~":[1]'),
    [{ pointer: '/a~1b~0', expected: /no such property/, got: '[1]' }],
  ],
  ['a name twice', 'ErrorBody', error(',"ErrorSource":"c","Error":true'), [{ pointer: '/Error', expected: /each name once/ }]],
  ['another root', 'ErrorBody', '[{}]', [{ pointer: '', expected: /object/, got: '[{}]' }]],
  ['null at the root', 'ErrorBody', 'null', [{ pointer: '', expected: /object/, got: 'null' }]],
  [
    'a text for an integer',
    'ChatSessionEntity',
    `{"TopicId":"1",${links}}`,
    [{ pointer: '/TopicId', expected: /must be integer/, got: '"1"' }],
  ],
  [
    'an integer beyond 32 bits',
    'ChatSessionEntity',
    `{"TopicId":2147483648,${links}}`,
    [{ pointer: '/TopicId', expected: /<= 2147483647/ }],
  ],
  [
    'an integer with a fraction',
    'ChatSessionEntity',
    `{"TopicId":1.0,${links}}`,
    [{ pointer: '/TopicId', expected: /without fraction/, got: '1.0' }],
  ],
  [
    'an integer with an exponent',
    'ChatSessionEntity',
    `{"TopicId":1e2,${links}}`,
    [{ pointer: '/TopicId', expected: /without fraction/, got: '1e2' }],
  ],
  ['a number as it likes', 'ChatSessionEntity', `{"Sale":{"Amount":1e2},${links}}`, []],
  [
    'a name that is not listed',
    'ChatSessionEntity',
    `{"Status":"Open",${links}}`,
    [{ pointer: '/Status', expected: /allowed values.*"Invalid"/, got: '"Open"' }],
  ],
  ['a broken date', 'ChatSessionEntity', `{"WhenEnded":"2021-02-29T00:00:00",${links}}`, [{ pointer: '/WhenEnded', expected: /pattern/ }]],
  ['null where it is forbidden', 'ChatSessionEntity', '{"_Links":null}', [{ pointer: '/_Links', expected: /object/, got: 'null' }]],
  ['a list for an object', 'ChatSessionEntity', `{"User":[],${links}}`, [{ pointer: '/User', expected: /must be object/, got: '[]' }]],
  [
    'an object for a list',
    'ChatSessionEntity',
    `{"Contact":{"Address":{"LocalizedAddress":{}}},${links}}`,
    [{ pointer: '/Contact/Address/LocalizedAddress', expected: /must be array/ }],
  ],
  [
    'an extra member deep within',
    'ChatSessionEntity',
    `{"Contact":{"Address":{"LocalizedAddress":[[{"a":1}]]}},${links}}`,
    [{ pointer: '/Contact/Address/LocalizedAddress/0/0/a', expected: /no such property/ }],
  ],
  [
    'any key of a map',
    'ChatSessionEntity',
    `{"FieldProperties":{"a":{"FieldLength":1.0}},${links}}`,
    [{ pointer: '/FieldProperties/a/FieldLength', expected: /without fraction/ }],
  ],
  [
    'long values',
    'ChatSessionEntity',
    `{"CustomerAlias":"${'x'.repeat(300)}",${links}}`,
    [{ pointer: '/CustomerAlias', expected: /64/, got: /x…$/ }],
  ],
];

for (const [name, schema, text, want] of rows) {
  t.test(`checkJson judges ${name}`, async (t) => {
    const { findings } = checkJson(text, schema);
    t.equal(findings.length, want.length, JSON.stringify(findings));
    t.match(findings, want);
  });
}

t.test('checkJson takes null for the whole body where the document does', async (t) => {
  t.same(checkJson('null', 'ChatSessionEntity', { nullable: true }), { value: null, findings: [] });
  t.match(checkJson('null', 'ChatSessionEntity').findings, [{ pointer: '' }]);
});
