import t from 'tap';
import type { ListParameters } from '../../../src/data/session-list.js';
import { createListRequest } from '../../../src/data/upstream/list.js';

const ALL =
  'chatSessionId%2CfirstMessage%2ClastMessage%2CwhenRequested%2CwhenStarted%2CwhenEnded%2CqueueLength%2Cagent%2Cstatus%2CassociateId%2CcontactId%2CpersonId';

const paths: readonly { readonly name: string; readonly parameters: ListParameters; readonly want: string }[] = [
  { name: 'names every column and the length of a page', parameters: {}, want: `/ChatSession?$select=${ALL}&$top=100` },
  {
    name: 'names the columns as the contract does',
    parameters: { $select: ' AGENT, status' },
    want: '/ChatSession?$select=agent%2Cstatus&$top=100',
  },
  {
    name: 'sends on filter, order, place and length as they are',
    parameters: { $select: 'agent', $filter: "agent eq 'A&B'", $orderBy: 'agent desc', $top: 1000, $skip: 5, $skiptoken: 'W+/=' },
    want: "/ChatSession?$select=agent&$filter=agent%20eq%20'A%26B'&$orderBy=agent%20desc&$top=1000&$skip=5&$skiptoken=W%2B%2F%3D",
  },
  { name: 'leaves out what is empty', parameters: { $select: 'agent', $filter: '', $top: 1 }, want: '/ChatSession?$select=agent&$top=1' },
];
for (const { name, parameters, want } of paths) {
  t.test(`createListRequest ${name}`, async (t) => t.equal(createListRequest(parameters).path, want));
}

const row = { PrimaryKey: '1', EntityName: 'chat' };
const page = (link: unknown, value: readonly unknown[] = [row]) => ({ 'odata.nextLink': link, value });

const links: readonly {
  readonly name: string;
  readonly link: unknown;
  readonly parameters?: ListParameters;
  readonly want: string | null;
}[] = [
  { name: 'null on the last page', link: null, want: null },
  {
    name: 'with the token of the server behind',
    link: 'https://behind.example.com/api/v1/ChatSession?$skiptoken=abc',
    want: 'ChatSession?$skiptoken=abc',
  },
  { name: 'with its offset', link: 'https://behind.example.com/x?%24skip=100&$top=100', want: 'ChatSession?$skip=100' },
  { name: 'with both', link: '?$skip=5&$skiptoken=a', want: 'ChatSession?$skip=5&$skiptoken=a' },
  {
    name: 'with the parameters of the caller, whatever the server behind made of them',
    link: 'https://behind.example.com/?$skiptoken=new&$filter=1&secret=2',
    parameters: { $filter: 'agent eq null', $top: 5, $skip: 1, $skiptoken: 'old' },
    want: 'ChatSession?$filter=agent%20eq%20null&$top=5&$skiptoken=new',
  },
  { name: 'with an offset in place of the token before', link: '?$skip=5', parameters: { $skiptoken: 'old' }, want: 'ChatSession?$skip=5' },
];
for (const { name, link, parameters = {}, want } of links) {
  t.test(`createListRequest read returns a link of ours ${name}`, async (t) => {
    t.equal(createListRequest(parameters).read(page(link), 'refuse').body['odata.nextLink'], want);
  });
}

for (const link of ['https://behind.example.com/next', '?$skip=many', '?$skip=', '']) {
  t.test(`createListRequest read refuses the link ${JSON.stringify(link)}, with which no page begins`, async (t) => {
    t.throws(() => createListRequest({}).read(page(link), 'report'), {
      name: 'UpstreamFailure',
      status: 502,
      pointers: ['/odata.nextLink'],
    });
  });
}

t.test('createListRequest read keeps the selected columns and what every row has', async (t) => {
  const given = { ...row, agent: 'A', status: 'Closed', salary: 5 };
  t.strictSame(createListRequest({ $select: 'status' }).read(page(null, [given]), 'refuse').body.value, [{ ...row, status: 'Closed' }]);
});

t.test('createListRequest read reports a wrong value of a row', async (t) => {
  const { body, violations } = createListRequest({}).read(page(null, [{ ...row, agent: 5 }]), 'report');
  t.strictSame([body.value, violations], [[{ ...row, agent: null }], ['/value/0/agent']]);
});

t.test('createListRequest read refuses more rows than were asked for', async (t) => {
  t.throws(() => createListRequest({ $top: 1 }).read(page(null, [row, row]), 'report'), {
    message: 'The server behind this one gave more than 1 rows',
  });
});

for (const value of [null, [], 'x', {}, { value: 5 }]) {
  t.test(`createListRequest read refuses ${JSON.stringify(value)}`, async (t) => {
    t.throws(() => createListRequest({}).read(value, 'report'), { name: 'UpstreamFailure', status: 502 });
  });
}
