import { createHash } from 'node:crypto';
import t from 'tap';
import { idsOf, type Meddle, runAt, type Sent, startService } from './serve.js';

t.setTimeout(900_000);

const SESSION = 'v1ChatSessionEntity_GetChatSessionEntity';
const LIST = 'v1ChatSessionEntity_GetAll';

const isJson = ({ headers }: Sent) => String(headers['content-type']).includes('json');
const isXml = ({ headers }: Sent) => String(headers['content-type']).includes('xml');
const bodies =
  (edit: (body: string) => string, of: (sent: Sent) => boolean = () => true): Meddle =>
  (_asked, sent) =>
    of(sent) ? { ...sent, body: edit(sent.body) } : undefined;
const json = (pattern: RegExp | string, replacement: string) => bodies((body) => body.replace(pattern, replacement), isJson);
const xml = (pattern: RegExp | string, replacement: string) => bodies((body) => body.replace(pattern, replacement), isXml);
const header =
  (name: string, value: string | undefined, of: (sent: Sent) => boolean = () => true): Meddle =>
  (_asked, sent) =>
    of(sent) ? { ...sent, headers: { ...sent.headers, [name]: value } } : undefined;
const status =
  (from: number, to: number): Meddle =>
  (_asked, sent) =>
    sent.status === from ? { ...sent, status: to } : undefined;
/** Answers as if the service had been asked differently. */
const rows = (edit: (all: Record<string, unknown>[]) => unknown): Meddle =>
  bodies(
    (body) => {
      const list = JSON.parse(body) as { value?: Record<string, unknown>[] };
      return JSON.stringify(list.value === undefined ? list : { ...list, value: edit(list.value) });
    },
    (sent) => isJson(sent) && sent.body.startsWith('{"odata'),
  );
const when =
  (test: (asked: Parameters<Meddle>[0]) => boolean, meddle: Meddle): Meddle =>
  (asked, sent) =>
    test(asked) ? meddle(asked, sent) : undefined;
const asksFor = (part: string) => (asked: Parameters<Meddle>[0]) => decodeURIComponent(asked.url).includes(part);
const sends = (name: string, value: RegExp) => (asked: Parameters<Meddle>[0]) => value.test(String(asked.headers[name] ?? ''));

interface Row {
  readonly name: string;
  readonly meddle: Meddle;
  /** Cases that have to fail, and that alone are run. */
  readonly finds: readonly string[];
  readonly ids?: readonly number[];
}

const faults: readonly Row[] = [
  // Bodies
  { name: 'a text for an integer', meddle: json('"TopicId":1', '"TopicId":"1"'), finds: [`bodies/media-type/${SESSION}/application/json`] },
  {
    name: 'a property that nobody knows',
    meddle: json('{"ChatSessionId"', '{"Debug":1,"ChatSessionId"'),
    finds: [`bodies/media-type/${SESSION}/text/json`],
  },
  { name: 'a property that is never there', meddle: json(/"CustomerHost":"[^"]*",/, ''), finds: [`bodies/known-properties/${SESSION}`] },
  {
    name: 'a property at another place',
    meddle: json(/("TopicId":\d+),("User":null),/, '$2,$1,'),
    finds: [`bodies/property-order/${SESSION}`],
  },
  {
    name: 'XML that says something else',
    meddle: xml(/<Status>\w+</, '<Status>Closed<'),
    finds: [`bodies/media-type/${SESSION}/text/xml`],
  },
  {
    name: 'XML in another order',
    meddle: xml(/(<TopicId>\d+<\/TopicId>)(<User.*?\/>)/, '$2$1'),
    finds: [`bodies/media-type/${SESSION}/application/xml`],
  },
  {
    name: 'text/json under another name',
    meddle: header('content-type', 'application/json; charset=utf-8', isJson),
    finds: [`bodies/media-type/${LIST}/text/json`],
  },
  { name: 'no charset', meddle: header('content-type', 'application/json', isJson), finds: [`negotiation/any/${LIST}`] },
  { name: 'a media type that is none', meddle: header('content-type', 'text/plain'), finds: [`negotiation/any/${LIST}`] },
  { name: 'no media type', meddle: header('content-type', undefined), finds: [`negotiation/any/${LIST}`] },
  {
    name: 'no JSON',
    meddle: bodies((body) => `${body.slice(0, -1)},}`, isJson),
    finds: [
      `select/one/${SESSION}/application/json`,
      `list/top/${LIST}`,
      `language/accept-language-nb/${SESSION}`,
      `time-zone/NO/${SESSION}`,
      `time-zone/offset-alone/${SESSION}`,
      `time-zone/as-stored/${SESSION}`,
      `time-zone/in-xml/${SESSION}`,
      'properties/xml-is-json',
      `errors/bad-id/text/xml`,
      `bodies/property-order/${SESSION}`,
      `list/filter-status/${LIST}`,
      `list/column-status/${LIST}`,
    ],
    ids: [5],
  },
  { name: 'a byte order mark', meddle: bodies((body) => `\uFEFF${body}`, isXml), finds: [`bodies/media-type/${LIST}/text/xml`] },
  { name: 'a coding that nobody asked for', meddle: header('content-encoding', 'identity'), finds: [`negotiation/any/${LIST}`] },
  { name: 'links that are relative', meddle: json(/"Self":"http:\/\/[^/]+/, '"Self":"'), finds: [`bodies/links/${SESSION}`] },
  {
    name: 'links to another host',
    meddle: json(/"Self":"http:\/\/[^/]+/, '"Self":"http://inside.example'),
    finds: [`bodies/links/${SESSION}`],
  },
  {
    name: 'links that lead nowhere',
    meddle: when(asksFor('/ChatSession/1'), status(200, 404)),
    finds: [`bodies/links/${SESSION}`],
    ids: [5, 1],
  },
  { name: 'no Vary', meddle: header('vary', undefined), finds: [`negotiation/any/${LIST}`, `ids/exponent/${SESSION}`] },
  {
    name: 'a date in UTC that is none',
    meddle: when(sends('so-timezone', /^UTC/), json(/"WhenRequested":"[^"]*"/, '"WhenRequested":"yesterday"')),
    finds: [`time-zone/as-stored/${SESSION}`],
  },
  { name: 'no zone', meddle: header('so-timezone', undefined), finds: [`negotiation/any/${SESSION}`, `time-zone/as-stored/${SESSION}`] },
  { name: 'a zone that is none', meddle: header('so-timezone', 'Mars'), finds: [`negotiation/any/${SESSION}`] },
  { name: 'a status that is not declared', meddle: when(sends('accept', /^\*/), status(200, 206)), finds: [`negotiation/any/${SESSION}`] },
  // Negotiation
  {
    name: '406 that is 200',
    meddle: when(sends('accept', /image|vnd|jsonx/), status(406, 200)),
    finds: [`negotiation/image/${LIST}`, `negotiation/suffix/${SESSION}`],
  },
  {
    name: '406 that lists nothing',
    meddle: bodies((body) => body.replace(/available are .*?"/, '"')),
    finds: [`negotiation/image/${LIST}`],
  },
  {
    name: 'patches as JSON',
    meddle: when(sends('accept', /^application\/json-patch/), header('content-type', 'application/json; charset=utf-8')),
    finds: [`negotiation/patch/${SESSION}`],
  },
  // Selection
  {
    name: '$select that changes nothing',
    meddle: (asked, sent) =>
      asked.url.includes('select=Status') && sent.status === 200
        ? { ...sent, body: sent.body.replace('"TopicId":null', '"TopicId":7') }
        : undefined,
    finds: [`select/one/${SESSION}/application/json`, `select/encoded-name/${SESSION}`],
  },
  {
    name: 'a broken $select that is read',
    meddle: bodies((body) => body.replace('$select', 'something')),
    finds: [`select/empty-segment-is-refused/${SESSION}`],
  },
  // Languages
  { name: 'no language', meddle: header('content-language', undefined), finds: [`language/accept-language-nb/${SESSION}`] },
  {
    name: 'a language that nobody asked for',
    meddle: header('content-language', 'en'),
    finds: [`language/off-by-star/${SESSION}`, `negotiation/any/${SESSION}`],
  },
  {
    name: 'texts in another language',
    meddle: when(sends('accept-language', /nb/), json('Kunde', 'Customer')),
    finds: [`language/accept-language-nb/${SESSION}`],
    ids: [5],
  },
  {
    name: 'a name that is translated',
    meddle: when(sends('accept-language', /nb/), json('Sigrid H.', 'Sigrid')),
    finds: [`language/accept-language-nb/${SESSION}`],
    ids: [5],
  },
  {
    name: 'references as they are',
    meddle: when(sends('so-language', /en/), json('This field cannot be empty', '[SR_ACCESS_MANDATORY]')),
    finds: [`language/references/${SESSION}`],
    ids: [5],
  },
  {
    name: 'translation that cannot be switched off',
    meddle: when(sends('so-language', /\*/), json('"Position":"US:', '"Position":"GB:')),
    finds: [`language/off-by-star/${SESSION}`],
    ids: [5],
  },
  {
    name: 'XML that is not translated',
    meddle: when(sends('accept-language', /nb/), xml('Kunde', 'Customer')),
    finds: [`language/in-xml/${SESSION}`],
    ids: [5],
  },
  // Time zones
  {
    name: 'a wrong offset',
    meddle: when(sends('so-timezone', /NO, inc/), json(/\+01:00/g, '+02:00')),
    finds: [`time-zone/NO-with-offset/${SESSION}`],
    ids: [5],
  },
  { name: 'lost digits', meddle: when(sends('so-timezone', /NO/), json('.4471903', '.447')), finds: [`time-zone/NO/${SESSION}`], ids: [5] },
  {
    name: '"not set" that is moved',
    meddle: when(sends('so-timezone', /NO/), json('0001-01-01T00:00:00', '0001-01-01T01:00:00')),
    finds: [`time-zone/NO/${SESSION}`, `time-zone/NO-with-offset/${SESSION}`],
    ids: [5],
  },
  {
    name: 'a text that is changed with the zone',
    meddle: when(sends('so-timezone', /includeTZ/), json('Sigrid H.', 'Sigrid')),
    finds: [`time-zone/offset-alone/${SESSION}`, `time-zone/as-stored/${SESSION}`],
    ids: [5],
  },
  {
    name: 'UTC without Z',
    meddle: when(sends('so-timezone', /UTC, inc/), json(/(T[\d:.]+)Z/g, '$1')),
    finds: [`time-zone/NO/${SESSION}`],
    ids: [5],
  },
  {
    name: 'offsets that are left out',
    meddle: when(sends('so-timezone', /^include/), json(/(T[\d:.]+)Z/g, '$1')),
    finds: [`time-zone/offset-alone/${SESSION}`],
    ids: [5],
  },
  {
    name: 'an offset that is changed',
    meddle: when(sends('so-timezone', /^include/), json(/\+01:00/g, '+02:00')),
    finds: [`time-zone/offset-alone/${SESSION}`],
    ids: [10],
  },
  {
    name: 'dates that are not in the zone that is named',
    meddle: when((asked) => asked.headers['so-timezone'] === undefined, header('so-timezone', 'Europe/Oslo')),
    finds: [`time-zone/as-stored/${SESSION}`],
    ids: [5],
  },
  {
    name: 'an unknown zone that is not named',
    meddle: bodies((body) => body.replace('Mars', 'it').replace('SO-TimeZone', 'it')),
    finds: [`time-zone/Mars-is-refused/${SESSION}`],
  },
  {
    name: 'lists that know no zone',
    meddle: when(asksFor('ChatSession?'), json(/\+14:00/g, '+13:00')),
    finds: [`time-zone/in-lists/${SESSION}`],
    ids: [5],
  },
  // Methods
  {
    name: 'HEAD of another type',
    meddle: when(({ method }) => method === 'HEAD', header('content-type', 'text/plain')),
    finds: [`methods/head/${LIST}/text/xml`],
  },
  { name: '405 without Allow', meddle: header('allow', undefined), finds: [`methods/put-is-refused/${LIST}`, `methods/options/${LIST}`] },
  {
    name: 'Allow that says too much',
    meddle: header('allow', 'GET, HEAD, OPTIONS, DELETE'),
    finds: [`methods/delete-is-refused/${SESSION}`],
  },
  { name: 'a path that is taken for another', meddle: status(404, 200), finds: ['methods/unknown-path/Nothing'] },
  // Errors
  {
    name: 'errors that are always JSON',
    meddle: when(sends('accept', /xml/), (_asked, sent) =>
      sent.status === 404
        ? {
            ...sent,
            headers: { ...sent.headers, 'content-type': 'application/json; charset=utf-8' },
            body: '{"Error":true,"ErrorType":"a","ErrorMessage":"b","ErrorSource":"c"}',
          }
        : undefined,
    ),
    finds: ['errors/missing/text/xml'],
  },
  { name: 'errors that differ', meddle: xml('1e3', '1e4'), finds: ['errors/bad-id/text/xml'] },
  {
    name: 'a stack',
    meddle: json(/"ErrorMessage":"/, '"ErrorMessage":"x\\n    at run (file.js:1:2)'),
    finds: ['errors/bad-id/application/json'],
  },
  { name: 'an error that is false', meddle: json('"Error":true', '"Error":false'), finds: ['errors/bad-id/application/json'] },
  {
    name: 'an error without a message',
    meddle: json(/"ErrorMessage":"[^"]*"/, '"ErrorMessage":""'),
    finds: ['errors/missing/application/json'],
  },
  // Lists
  {
    name: 'a row that is lost',
    meddle: when(
      asksFor('skiptoken'),
      rows((all) => all.slice(1)),
    ),
    finds: [`list/pages/${LIST}`],
  },
  {
    name: 'a page that is too long',
    meddle: when(
      asksFor('$top=3'),
      rows((all) => [...all, all[0]]),
    ),
    finds: [`list/pages/${LIST}`, `list/top/${LIST}`],
  },
  {
    name: 'a page that is the last one too early',
    meddle: json(/"odata.nextLink":"[^"]*"/, '"odata.nextLink":null'),
    finds: [`list/pages/${LIST}`],
  },
  {
    name: 'a page that leads elsewhere',
    meddle: json(/"odata.nextLink":"http:\/\/[^/]+/, '"odata.nextLink":"http://inside.example'),
    finds: [`list/pages/${LIST}`],
  },
  {
    name: 'no $skip',
    meddle: when(
      asksFor('$skip=2147483647'),
      rows(() => [{ PrimaryKey: '1', EntityName: 'chat' }]),
    ),
    finds: [`list/skip-all/${LIST}`],
  },
  {
    name: 'metadata that is elsewhere',
    meddle: json(/"odata.metadata":"[^"]*"/, '"odata.metadata":"http://inside.example/"'),
    finds: [`list/links/${LIST}`],
  },
  {
    name: 'a column of something else',
    meddle: rows((all) => all.map((row) => ({ ...row, firstMessage: 'x' }))),
    finds: [`list/column-firstMessage/${LIST}`],
  },
  {
    name: 'a filter that finds nothing',
    meddle: when(
      asksFor('chatSessionId eq'),
      rows(() => []),
    ),
    finds: [`list/column-status/${LIST}`, `list/filter-status/${LIST}`, `list/filter-and-or/${LIST}`],
  },
  {
    name: 'an order that is none',
    meddle: when(
      asksFor('$orderBy'),
      rows((all) => [...all.slice(4), ...all.slice(0, 4)]),
    ),
    finds: [`list/order-by-chatSessionId/${LIST}`, `list/order-by-whenRequested/${LIST}`, `list/order-by-associateId/${LIST}`],
  },
  {
    name: 'dates that cannot be sorted',
    meddle: when(
      asksFor('$orderBy'),
      rows((all) => all.map((row) => ({ ...row, whenRequested: 'x' }))),
    ),
    finds: [`list/order-by-whenRequested/${LIST}`],
  },
  {
    name: 'columns that nobody selected',
    meddle: when(
      asksFor('STATUS'),
      rows((all) => all.map((row) => ({ ...row, agent: 'x' }))),
    ),
    finds: [`list/select/${LIST}`],
  },
  {
    name: 'a message that does not name its parameter',
    meddle: bodies((body) => body.replace('$orderBy', 'it')),
    finds: [`list/unknown-order-is-refused/${LIST}`],
  },
  // Properties
  {
    name: 'XML that differs for one zone',
    meddle: xml(/<WhenRequested>[^<]*/, '<WhenRequested>2021-01-01T00:00:00'),
    finds: ['properties/xml-is-json'],
  },
  { name: 'ids with zeros', meddle: when(({ url }) => /ChatSession\/-?\d/.test(url), status(400, 404)), finds: ['properties/ids'] },
  {
    name: 'pages in another order',
    meddle: when(
      asksFor('$skip='),
      rows((all) => [...all].reverse()),
    ),
    finds: ['properties/pages-are-parts-of-the-list'],
  },
  // Authentication
  {
    name: '401 without challenge',
    meddle: header('www-authenticate', undefined),
    finds: [`authentication/challenge-basic/${LIST}`, `authentication/wrong-token/${LIST}`],
  },
  {
    name: 'a challenge that is missing',
    meddle: header('www-authenticate', 'Basic realm="a, Bearer b"'),
    finds: [`authentication/challenge-bearer/${SESSION}`],
  },
  { name: 'a challenge that nobody knows', meddle: header('www-authenticate', 'Negotiate'), finds: [`authentication/none/${SESSION}`] },
  {
    name: 'who is not known and is let in',
    meddle: (asked, sent) => (asked.headers.authorization === undefined ? { ...sent, status: 200 } : undefined),
    finds: [`authentication/none/${LIST}`],
  },
  {
    name: 'credentials that are repeated',
    meddle: (asked, sent) =>
      sent.status === 401 ? { ...sent, body: sent.body.replace('Cannot', String(asked.headers.authorization)) } : undefined,
    finds: [`authentication/wrong-token/${LIST}`],
  },
  {
    name: 'users that are told apart',
    meddle: (asked, sent) =>
      sent.status === 401 && asked.headers.authorization?.startsWith('Basic dGpl')
        ? { ...sent, body: sent.body.replace('Cannot', 'Almost') }
        : undefined,
    finds: ['authentication/wrong-password-of-user'],
  },
  {
    name: 'schemes in one spelling',
    meddle: (asked, sent) => (asked.headers.authorization?.startsWith('BASIC') ? { ...sent, status: 401 } : undefined),
    finds: ['authentication/scheme-in-any-case'],
  },
  {
    name: 'a cookie that is enough',
    meddle: (asked, sent) => (asked.headers.cookie !== undefined && sent.status === 401 ? { ...sent, status: 200 } : undefined),
    finds: ['authentication/session-cookie-alone'],
  },
  {
    name: 'sessions without their token',
    meddle: (asked, sent) => (asked.url === '/session' ? { ...sent, headers: { ...sent.headers, 'set-cookie': ['a=b'] } } : undefined),
    finds: ['authentication/session-cookie-with-xsrf-token'],
  },
  {
    name: 'a session that cannot be ended',
    meddle: (asked, sent) => (asked.method === 'DELETE' && asked.url === '/session' ? { ...sent, status: 500 } : undefined),
    finds: ['authentication/session-cookie-alone'],
  },
  {
    name: 'Basic without credentials that is let in',
    meddle: when(sends('authorization', /^Basic$/), status(401, 200)),
    finds: [`authentication/wrong-empty-basic/${LIST}`],
  },
  {
    name: 'a header that repeats credentials',
    meddle: (asked, sent) => ({ ...sent, headers: { ...sent.headers, 'x-authorization': asked.headers.authorization } }),
    finds: [`bodies/media-type/${SESSION}/application/json`],
  },
  {
    name: '"not set" that is moved in every zone',
    meddle: when(
      sends('so-timezone', /./),
      bodies((body) => body.replaceAll('0001-01-01T00:00:00', '0001-01-01T01:00:00')),
    ),
    finds: [`time-zone/as-stored/${SESSION}`],
    ids: [3],
  },
  {
    name: 'another session where there is none',
    meddle: (_asked, sent) =>
      sent.status === 404
        ? {
            status: 200,
            headers: { 'content-type': 'application/json; charset=utf-8', vary: '*', 'so-timezone': 'UTC' },
            body: '{"ChatSessionId":1}',
          }
        : undefined,
    finds: [`ids/greatest/${SESSION}`, `ids/missing/${SESSION}`],
  },
  {
    name: 'pages that forget the filter',
    meddle: bodies((body) => body.replace(/("odata.nextLink":"[^"?]*\?)(?:[^"&]*&)*?(?:\$|%24)filter=[^"&]*&?/, '$1'), isJson),
    finds: [`list/pages-with-filter/${LIST}`],
  },
];

for (const { name, meddle, finds, ids = [5, 10] } of faults) {
  t.test(`contractCases find ${name}`, async (t) => {
    const report = await runAt(await startService(t, meddle), finds, { ids, runs: 40 });
    t.same(
      finds.filter((id) => !idsOf(report, 'failed').includes(id)),
      [],
    );
  });
}
/** Answers with entity tags, and with 304 where one matches, as the service has to. */
const tagged =
  (
    change: (fields: { etag: string; modified: string | undefined }, asked: Parameters<Meddle>[0]) => Partial<Sent> | undefined = () =>
      undefined,
  ): Meddle =>
  (asked, sent) => {
    // The service answers 304 itself, with a tag of its own.
    if (![200, 304].includes(sent.status) || !/^(GET|HEAD)$/.test(asked.method)) return undefined;
    const type = asked.headers.accept ?? 'application/json';
    const etag = `"${createHash('sha256')
      .update(`${type} ${asked.url} ${JSON.stringify([asked.headers['so-timezone'], asked.headers['so-language']])}`)
      .digest('hex')
      .slice(0, 16)}"`;
    const modified = asked.url.includes('ChatSession/') ? 'Tue, 02 Nov 2021 09:00:00 GMT' : undefined;
    const headers = {
      vary: sent.headers['vary'],
      'cache-control': 'private, no-cache',
      etag,
      ...(modified === undefined ? {} : { 'last-modified': modified }),
    };
    const match = asked.headers['if-none-match'];
    const since = Date.parse(String(asked.headers['if-modified-since']));
    const isSame = match === undefined ? modified !== undefined && since >= Date.parse(modified) : match === '*' || match.includes(etag);
    const answer: Sent = isSame ? { status: 304, headers, body: '' } : { ...sent, headers: { ...sent.headers, ...headers } };
    const changed = change({ etag, modified }, asked);
    return { ...answer, ...changed, headers: { ...answer.headers, ...changed?.headers } };
  };

t.test('contractCases pass a server that answers conditional requests', async (t) => {
  const report = await runAt(await startService(t, tagged()), ['conditional/'], { ids: [5] });
  t.same(idsOf(report, 'failed'), []);
  t.same(idsOf(report, 'skipped'), [`conditional/since-last-modified/${LIST}`]);
});

t.test('contractCases skip what needs the tags of a server that sends none', async (t) => {
  const untagged = tagged(() => ({ headers: { etag: undefined } }));
  const report = await runAt(await startService(t, untagged), [`conditional/match/${SESSION}`], { ids: [5] });
  t.match(report.outcomes, [{ result: 'skipped', reason: 'the server sends no ETag' }]);
});

const conditionalFaults: readonly { readonly name: string; readonly meddle: Meddle; readonly finds: readonly string[] }[] = [
  { name: 'a weak tag', meddle: tagged(({ etag }) => ({ headers: { etag: `W/${etag}` } })), finds: ['strong-etag'] },
  { name: 'a tag that changes', meddle: tagged(() => ({ headers: { etag: `"${Math.random()}"` } })), finds: ['same-etag-again'] },
  { name: 'one tag for all', meddle: tagged(() => ({ headers: { etag: '"a"' } })), finds: ['other-format', 'other-zone'] },
  {
    name: '304 without a tag',
    meddle: tagged((_fields, asked) => (asked.headers['if-none-match'] === undefined ? undefined : { headers: { etag: undefined } })),
    finds: ['match'],
  },
  {
    name: 'a tag that never matches',
    meddle: tagged((_fields, asked) => (asked.headers['if-none-match'] === undefined ? undefined : { status: 200 })),
    finds: ['match', 'match-any', 'match-of-head'],
  },
];

for (const { name, meddle, finds } of conditionalFaults) {
  t.test(`contractCases find ${name}`, async (t) => {
    const ids = finds.map((id) => `conditional/${id}/${SESSION}`);
    const report = await runAt(await startService(t, meddle), ids, { ids: [5] });
    t.same(
      ids.filter((id) => !idsOf(report, 'failed').includes(id)),
      [],
    );
  });
}
