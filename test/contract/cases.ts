import t from 'tap';
import { operations } from '../../generated/operations.js';
import { casesLike, contractCases } from '../../src/contract/cases.js';
import { subjectsOf } from '../../src/contract/subject.js';

t.test('contractCases have an id each, with the section that they test', async (t) => {
  const ids = contractCases.map(({ id }) => id);
  t.equal(new Set(ids).size, ids.length);
  t.same(
    contractCases.filter(({ source }) => !/§|\(document|\(POLICY|"Access"/.test(source)).map(({ id }) => id),
    [],
  );
});

t.test('contractCases try every operation in every media type', async (t) => {
  const ids = contractCases.map(({ id }) => id);
  for (const { operationId, method, responses } of Object.values(operations)) {
    for (const { type } of method === 'GET' ? responses[200].mediaTypes : [])
      t.ok(ids.includes(`bodies/media-type/${operationId}/${type}`));
  }
});

t.test('casesLike finds cases by a part of their ids', async (t) => {
  const ids = (patterns: readonly string[]) => casesLike(patterns).map(({ id }) => id);
  t.equal(ids([]).length, contractCases.length);
  t.same(ids(['SELECT/one/*xml']), ['select/one/v1ChatSessionEntity_GetChatSessionEntity/application/xml']);
  t.same(ids(['ids/top-0', 'properties/ids']), ['ids/top-0/v1ChatSessionEntity_GetAll', 'properties/ids']);
  t.same(ids(['.*']), []);
});

t.test('subjectsOf leaves out what may change something or needs what nobody knows', async (t) => {
  const read = operations.v1ChatSessionEntity_GetAll;
  const text = { ...operations.v1ChatSessionEntity_GetChatSessionEntity.parameters[0], type: 'string' } as const;
  const body = { required: true, schema: 'ErrorBody', mediaTypes: [] };
  const subjects = subjectsOf([read, { ...read, method: 'POST' }, { ...read, requestBody: body }, { ...read, parameters: [text] }]);
  t.same(
    subjects.map(({ operation }) => operation),
    [read],
  );
});
