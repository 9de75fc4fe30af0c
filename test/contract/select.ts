import t from 'tap';
import { namesOf, pathsOf, selected } from '../../src/contract/select.js';
import { shapeOf } from '../../src/contract/visit.js';

const whole = {
  TopicId: 1,
  User: { Name: 'a', FullName: 'b' },
  Person: null,
  Contact: { Address: { LocalizedAddress: [[{ Name: 'c', Value: 'd' }]] } },
  FieldProperties: { Rank: { FieldType: 'e', FieldLength: 4 } },
  Extra: 1,
  _Links: { Self: 'f' },
};
const none = { TopicId: null, User: null, Person: null, Contact: null, FieldProperties: null, Extra: 1, _Links: { Self: 'f' } };

const rows: readonly (readonly [select: string, want: object])[] = [
  ['', whole],
  [' ', whole],
  ['topicid', { ...none, TopicId: 1 }],
  [' TopicId , User / Name ', { ...none, TopicId: 1, User: { Name: 'a', FullName: null } }],
  ['User/Name,User', { ...none, User: whole.User }],
  ['Person/Email', none],
  ['User/Nothing', none],
  ['TopicId/Nothing', none],
  ['Nothing', none],
  ['Contact/Address/LocalizedAddress/Value', { ...none, Contact: { Address: { LocalizedAddress: [[{ Name: null, Value: 'd' }]] } } }],
  ['FieldProperties/rank/FieldType', { ...none, FieldProperties: { Rank: { FieldType: 'e', FieldLength: null } } }],
  ['FieldProperties/other', { ...none, FieldProperties: { Rank: null } }],
];

for (const [select, want] of rows) {
  t.test(`selected keeps of ${JSON.stringify(select)} what is named`, async (t) => {
    t.strictSame(selected(shapeOf('ChatSessionEntity'), whole, pathsOf(select)), want);
  });
}

t.test('namesOf names the properties down to a depth, through lists', async (t) => {
  const names = namesOf(shapeOf('ChatSessionEntity'), 3);
  t.ok(
    ['TopicId', 'User/FullName', 'Contact/Address/Street/City', 'Contact/Address/LocalizedAddress/Value'].every((name) =>
      names.includes(name),
    ),
  );
  t.notOk(namesOf(shapeOf('ChatSessionEntity'), 0).some((name) => name.includes('/')));
});
