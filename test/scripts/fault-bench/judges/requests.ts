import t from 'tap';
import { judgedRequests } from '../../../../scripts/fault-bench/judges/requests.js';

t.test('judgedRequests are made of the operations, media types and examples of the document', async (t) => {
  const requests = judgedRequests();
  t.equal(new Set(requests.map(({ name }) => name)).size, requests.length);
  const of = (name: string) => requests.find((request) => request.name === name);
  t.strictSame(of('v1ChatSessionEntity_GetChatSessionEntity text/xml'), {
    name: 'v1ChatSessionEntity_GetChatSessionEntity text/xml',
    operationId: 'v1ChatSessionEntity_GetChatSessionEntity',
    path: '/ChatSession/{id}',
    parameters: { path: { id: '928' }, query: {}, header: { Accept: 'text/xml', Authorization: 'Basic dGplMDpUamUw' } },
  });
  t.match(of('v1ChatSessionEntity_GetAll $top=10'), {
    parameters: { path: {}, query: { $top: '10' }, header: { Accept: 'application/json' } },
  });
  t.match(of('v1ChatSessionEntity_GetAll SO-TimeZone=NO'), { parameters: { header: { Accept: 'application/json', 'SO-TimeZone': 'NO' } } });
  t.match(of('v1ChatSessionEntity_GetChatSessionEntity id=5'), { parameters: { path: { id: '5' } } });
  t.match(of('v1ChatSessionEntity_GetChatSessionEntity id 99999 application/xml'), {
    parameters: { path: { id: '99999' }, header: { Accept: 'application/xml' } },
  });
  t.match(of('v1ChatSessionEntity_GetAll no credentials application/json'), { parameters: { header: { Authorization: '' } } });
  t.equal(of('v1ChatSessionEntity_GetAll id 99999 application/json'), undefined);
  t.equal(of('v1ChatSessionEntity_GetAll SO-TimeZone='), undefined);
});
