import t from 'tap';
import { isOperation } from '../../../scripts/fault-bench/edit.js';
import type { Answer, Fields, Request } from '../../../scripts/fault-bench/fault.js';
import { faults } from '../../../scripts/fault-bench/faults.js';

const session = '{"ChatSessionId":5,"Status":"Closed","WhenStarted":"2021-11-02T09:00:00","Contact":null}';
const list = '{"odata.metadata":"http://a/","odata.nextLink":null,"value":[{"PrimaryKey":"5","EntityName":"chat","chatSessionId":5}]}';
const error = '{"Error":true,"ErrorMessage":"id is wrong"}';

const paths = [
  '/api/v1/ChatSession/5?$select=Status',
  '/api/v1/ChatSession/5',
  '/api/v1/ChatSession/abc',
  '/api/v1/ChatSession?$top=2&$filter=a&$orderBy=b&$select=c&$skip=1&$skiptoken=d',
  '/api/v1/ChatSession',
  '/openapi.json?$top=1',
];
const requestFields: readonly Fields[] = [
  [],
  [['Cookie', 'SoSession=a']],
  [
    ['Authorization', 'Basic dGplMDpUamUw'],
    ['Accept', 'application/xml;q=0.5, */*;q=0'],
    ['SO-TimeZone', 'NO, includeTZOffset'],
    ['SO-Language', 'no'],
    ['Accept-Language', 'de, en;q=0.5'],
    ['If-None-Match', '"a", W/"b"'],
    ['If-Modified-Since', 'Fri, 01 Jan 2100 00:00:00 GMT'],
  ],
  [
    ['Authorization', 'bearer nonsense'],
    ['Accept', 'text/json'],
    ['SO-TimeZone', 'Mars'],
    ['If-None-Match', '*'],
  ],
];
const answers: readonly Answer[] = [
  ...[session, list, error].flatMap((body) =>
    (body === error ? [400, 401, 404, 405, 406] : [200, 304]).map((status): Answer => ({
      status,
      headers: [
        ['Content-Type', 'application/json; charset=utf-8'],
        ['ETag', '"a"'],
        ['Vary', 'Accept, SO-TimeZone'],
        ['WWW-Authenticate', 'Basic realm="a"'],
        ['Allow', 'GET, HEAD'],
        ['SO-TimeZone', 'Europe/Oslo'],
        ['Last-Modified', 'Tue, 02 Nov 2021 09:00:00 GMT'],
      ],
      body: Buffer.from(body),
    })),
  ),
  { status: 200, headers: [['Content-Type', 'text/xml; charset=utf-8']], body: Buffer.from('<ChatSessionEntity/>') },
  {
    status: 204,
    headers: [
      ['Set-Cookie', 'SoSession=a'],
      ['Set-Cookie', 'XSRF-TOKEN=b'],
    ],
    body: Buffer.alloc(0),
  },
  { status: 404, headers: [], body: Buffer.alloc(0) },
];

t.test('faults leave what is no operation as it is, and answer every operation', async (t) => {
  for (const { id, respond } of faults) {
    const memory = new Map<string, string>();
    for (const method of ['GET', 'OPTIONS'])
      for (const path of paths)
        for (const headers of requestFields)
          for (const answer of answers) {
            const request: Request = { method, path, headers, body: Buffer.alloc(0) };
            const isList = !path.includes('ChatSession/');
            // A list is asked by the path of lists only.
            if (isOperation(request) && answer.status === 200 && isList !== answer.body.includes('odata.')) continue;
            const got = await respond(request, { send: async () => answer, memory });
            if (!isOperation(request) && JSON.stringify(got) !== JSON.stringify(answer))
              t.strictSame(got, answer, `${id} ${method} ${path}`);
            if (!Number.isInteger(got.status)) t.fail(`${id} ${method} ${path}`);
          }
    t.pass(id);
  }
});
