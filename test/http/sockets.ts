import { once } from 'node:events';
import t from 'tap';
import { authorization, listen, start } from './start.js';
import { dial, readAnswers, talk } from './talk.js';

const GET = 'GET /api/v1/ChatSession/1?$select=Status HTTP/1.1\r\nHost: a\r\n';
const SIGNED = `Authorization: ${authorization}\r\n`;
const LIVE = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
const LAST = 'GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

const NOT_HTTP = { status: 400, type: 'ArgumentException', message: 'Cannot read the request: it is not HTTP/1.1' };
const NO_PROXY = { ...NOT_HTTP, message: 'Cannot open a tunnel: this service is no proxy' };
const TOO_LARGE = {
  status: 431,
  type: 'SoHeadersTooLargeException',
  message: 'Cannot read the request: URL and headers are longer than 16384 bytes',
};

/** What no answer may give away: a stack, a path of ours, the software. */
const LEAK = /\n\s+at |node_modules|\/src\/|\.[jt]s:\d|^server:|^x-powered-by:|fastify|node\.js|HPE_/im;

t.test('A request that is not HTTP', async (t) => {
  const { port } = await listen(await start(t));
  const cases = [
    { name: 'CONNECT', request: 'CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n', want: NO_PROXY },
    { name: 'CONNECT and what is meant for the tunnel', request: 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n\x16\x03\x01', want: NO_PROXY },
    { name: 'a garbage request line', request: 'rubbish\r\n\r\n', want: NOT_HTTP },
    { name: 'an unknown method', request: 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n', want: NOT_HTTP },
    { name: 'another protocol', request: 'GET / FTP/1.1\r\nHost: a\r\n\r\n', want: NOT_HTTP },
    { name: 'the preface of HTTP/2', request: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', want: NOT_HTTP },
    { name: 'the greeting of TLS', request: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', want: NOT_HTTP },
    { name: 'a blank in the URL', request: 'GET /api/v1/ChatSession/1 2 HTTP/1.1\r\nHost: a\r\n\r\n', want: NOT_HTTP },
    { name: 'a letter outside ASCII in the URL', request: 'GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n', want: NOT_HTTP },
    { name: 'a blank in a header name', request: `${GET}Bad Header: x\r\n\r\n`, want: NOT_HTTP },
    { name: 'NUL in a header', request: `${GET}X: a\x00b\r\n\r\n`, want: NOT_HTTP },
    { name: 'a control character in front of a header', request: `${GET}\x01X: a\r\n\r\n`, want: NOT_HTTP },
    { name: 'a length that is no number', request: `${GET}Content-Length: x\r\n\r\n`, want: NOT_HTTP },
    { name: 'two lengths', request: `${GET}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, want: NOT_HTTP },
    { name: 'length and chunks', request: `${GET}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, want: NOT_HTTP },
    { name: 'an unknown transfer encoding', request: `${GET}Transfer-Encoding: foo\r\n\r\n`, want: NOT_HTTP },
    { name: 'an end within the headers', request: 'GET / HTTP/1.1\r\nHos', end: true, want: NOT_HTTP },
    { name: 'an end within the request line', request: 'GE', end: true, want: NOT_HTTP },
    { name: 'a header of 17 KB', request: `${GET}X: ${'x'.repeat(17_000)}\r\n\r\n`, want: TOO_LARGE },
    { name: 'headers of 17 KB together', request: `${GET}${`X: ${'x'.repeat(96)}\r\n`.repeat(170)}\r\n`, want: TOO_LARGE },
    { name: 'a header of a megabyte', request: `${GET}X: ${'x'.repeat(1_000_000)}\r\n\r\n`, want: TOO_LARGE },
    { name: 'a header name of 17 KB', request: `${GET}${'x'.repeat(17_000)}: x\r\n\r\n`, want: TOO_LARGE },
    { name: 'a URL of 17 KB', request: `GET /${'x'.repeat(17_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, want: TOO_LARGE },
  ];
  for (const { name, request, end = false, want } of cases) {
    t.test(`A request with ${name} is answered ${want.status} with the documented body, then the connection ends`, async (t) => {
      const text = await talk(t, port, request, { end });
      const [answer] = readAnswers(text);
      t.strictSame(
        { status: answer?.status, type: answer?.headers['content-type'], connection: answer?.headers['connection'], body: answer?.body },
        {
          status: want.status,
          type: 'application/json; charset=utf-8',
          connection: 'close',
          body: JSON.stringify({ Error: true, ErrorType: want.type, ErrorMessage: want.message, ErrorSource: 'chat-session' }),
        },
      );
      t.notMatch(text, LEAK);
    });
  }

  t.test('A connection that says nothing is closed without an answer when the client ends it', async (t) => {
    t.equal(await talk(t, port, '', { end: true }), '');
  });
  t.test('The server serves on after broken requests', async (t) => {
    t.equal(readAnswers(await talk(t, port, LAST))[0]?.status, 200);
  });
});

t.test('A request that HTTP forbids although it can be read', async (t) => {
  const { port } = await listen(await start(t));
  const path = 'GET /api/v1/ChatSession/1 HTTP/1.1\r\nConnection: close\r\n';
  const cases = [
    // RFC 9112 §3.2
    { name: 'no Host', request: `${path}${SIGNED}\r\n`, want: 400 },
    { name: 'two Hosts of HTTP/1.0', request: `GET /api/v1/ChatSession/1 HTTP/1.0\r\nHost: a\r\nHost: b\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'two Hosts', request: `${path}Host: a\r\nHost: b\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'markup in Host', request: `${path}Host: a"<b>\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'a path in Host', request: `${path}Host: a/b\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'a port in Host that is no number', request: `${path}Host: a:b\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'a port in Host that is too large', request: `${path}Host: a:65536\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'an address in Host that is none', request: `${path}Host: 1.2.3.256\r\n${SIGNED}\r\n`, want: 400 },
    { name: 'broken percent-encoding in Host', request: `${path}Host: a%zz\r\n${SIGNED}\r\n`, want: 400 },
    // RFC 9110 §10.1.1
    { name: 'an unknown Expect', request: `${path}Host: a\r\nExpect: 200-ok\r\n${SIGNED}\r\n`, want: 417 },
  ];
  for (const { name, request, want } of cases) {
    t.test(`GET ChatSession/{id} with ${name} answers ${want} with an error body`, async (t) => {
      const [answer] = readAnswers(await talk(t, port, request));
      t.match(
        { status: answer?.status, type: answer?.headers['content-type'], body: answer?.body },
        { status: want, type: 'application/json; charset=utf-8', body: '"ErrorSource":"chat-session"' },
      );
    });
  }
});

t.test('A request that is unusual', async (t) => {
  const { port } = await listen(await start(t));
  const close = 'Connection: close\r\n';
  const cases = [
    {
      name: 'a URL of 15,000 bytes',
      request: `GET /api/v1/ChatSession/${'9'.repeat(15_000)} HTTP/1.1\r\nHost: a\r\n${close}\r\n`,
      want: 400,
    },
    { name: 'a header of 15,000 bytes', request: `${GET}${SIGNED}${close}X: ${'x'.repeat(15_000)}\r\n\r\n`, want: 200 },
    { name: 'an empty Host', request: `GET /api/v1/ChatSession/1 HTTP/1.1\r\nHost:\r\n${SIGNED}${close}\r\n`, want: 200 },
    { name: 'an absolute URL', request: `GET http://a/api/v1/ChatSession/1 HTTP/1.1\r\nHost: a\r\n${SIGNED}${close}\r\n`, want: 200 },
    { name: 'a fragment in the URL', request: `GET /api/v1/ChatSession/1#x HTTP/1.1\r\nHost: a\r\n${SIGNED}${close}\r\n`, want: 200 },
    { name: 'an empty line in front', request: `\r\n${GET}${SIGNED}${close}\r\n`, want: 200 },
    { name: 'an upgrade to a web socket', request: `${GET}${SIGNED}Connection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`, want: 200 },
    { name: 'Accept on two lines', request: `${GET}${SIGNED}${close}Accept: image/png\r\nAccept: text/xml\r\n\r\n`, want: 200 },
    { name: 'Accept on two lines, none acceptable', request: `${GET}${SIGNED}${close}Accept: image/png\r\nAccept: a/b\r\n\r\n`, want: 406 },
    { name: 'bytes outside ASCII in a header', request: `${GET}${SIGNED}${close}Accept: \xff\xfe\r\n\r\n`, want: 200 },
    { name: 'a body', request: `${GET}${SIGNED}${close}Content-Type: application/xml\r\nContent-Length: 2\r\n\r\n<a`, want: 200 },
  ];
  for (const { name, request, want } of cases) {
    t.test(`GET ChatSession/{id} with ${name} answers ${want}`, async (t) => {
      const text = await talk(t, port, request);
      t.strictSame(
        readAnswers(text).map(({ status }) => status),
        [want],
      );
      t.notMatch(text, LEAK);
    });
  }

  t.test('GET ChatSession/{id} is answered when the client ends its half at once', async (t) => {
    t.equal(readAnswers(await talk(t, port, `${GET}${SIGNED}\r\n`, { end: true }))[0]?.status, 200);
  });
  t.test('GET ChatSession/{id} is answered when the client ends its half long before the answer is ready', async (t) => {
    const wrong = `Authorization: Basic ${Buffer.from('tje0:wrong').toString('base64')}\r\n`;
    // A password takes a while to check.
    t.equal(readAnswers(await talk(t, port, `${GET}${wrong}\r\n`, { end: true }))[0]?.status, 401);
  });
  // A method of HTTP/2 that passes Node when no version is behind it; no route can have it.
  t.test('PRI without a version answers 404 with the documented body', async (t) => {
    const [answer] = readAnswers(await talk(t, port, 'PRI *)HTTP/2.0\r\n\r\n'));
    t.match(answer, { status: 404, body: /^\{"Error":true,"ErrorType":"SoNotFoundException"/ });
  });
  t.test('GET ChatSession/{id} of HTTP/1.0 without Host is answered with links to localhost, then the connection ends', async (t) => {
    const [answer] = readAnswers(await talk(t, port, `GET /api/v1/ChatSession/1 HTTP/1.0\r\n${SIGNED}\r\n`));
    t.match(answer, {
      status: 200,
      headers: { connection: 'close' },
      body: '"_Links":{"Self":"http://localhost/api/v1/ChatSession/1","Archive":"http://localhost/api/v1/ChatSession"}}',
    });
  });
});

t.test('Requests on one connection', async (t) => {
  const { port } = await listen(await start(t));

  t.test('Pipelined requests are answered in their order', async (t) => {
    const request = [
      `${GET}${SIGNED}\r\n`,
      LIVE,
      `HEAD /api/v1/ChatSession/1 HTTP/1.1\r\nHost: a\r\n${SIGNED}\r\n`,
      'GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n',
      `${GET}\r\n`,
      LAST,
    ].join('');
    const answers = readAnswers(await talk(t, port, request), { heads: [2] });
    t.strictSame(
      answers.map(({ status }) => status),
      [200, 200, 200, 404, 401, 200],
    );
  });
  t.test('A connection is kept after errors', async (t) => {
    const request = [
      `${GET}\r\n`,
      `GET /api/v1/ChatSession/x HTTP/1.1\r\nHost: a\r\n\r\n`,
      `GET /api/v1/ChatSession/% HTTP/1.1\r\nHost: a\r\n\r\n`,
      `GET /api/v1/ChatSession/99999 HTTP/1.1\r\nHost: a\r\n${SIGNED}\r\n`,
      `POST /api/v1/ChatSession/1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/xml\r\nContent-Length: 4\r\n\r\n<a/>`,
      `${GET}${SIGNED}Accept: image/png\r\n\r\n`,
      `${GET}${SIGNED}Connection: close\r\n\r\n`,
    ].join('');
    t.strictSame(
      readAnswers(await talk(t, port, request)).map(({ status }) => status),
      [401, 400, 400, 404, 405, 406, 200],
    );
  });
  t.test('A body is never read as the next request', async (t) => {
    const smuggled = LIVE;
    const request = `DELETE /api/v1/ChatSession/1 HTTP/1.1\r\nHost: a\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}${LAST}`;
    t.strictSame(
      readAnswers(await talk(t, port, request)).map(({ status }) => status),
      [405, 200],
    );
  });
  // What stands behind it in the same packet must not be lost.
  for (const { name, before } of [
    { name: 'first', before: '' },
    { name: 'behind others', before: `${GET}${SIGNED}\r\n${LIVE}` },
    { name: 'behind one that takes a while', before: `${GET}Authorization: Basic dGplMDp4\r\n\r\n` },
    { name: 'behind more than is sent at once', before: 'GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3) },
  ]) {
    t.test(`Requests behind one that asks for another protocol are answered, when that one comes ${name}`, async (t) => {
      const upgrade = `GET /health/ready HTTP/1.1\r\nHost: a\r\nConnection: x, Upgrade\r\nUpgrade: websocket\r\nContent-Length: 2\r\n\r\nab`;
      const answers = readAnswers(await talk(t, port, `${before}${upgrade.repeat(12)}${LIVE}${LAST}`));
      t.strictSame(
        answers.slice(-14).map(({ body }) => body),
        [...Array<string>(12).fill('{"status":"ready"}'), ...Array<string>(2).fill('{"status":"live"}')],
      );
    });
  }
  t.test('A connection is read on after a request for another protocol', async (t) => {
    const socket = dial(t, port).setEncoding('latin1');
    let text = '';
    socket.on('data', (chunk: string) => (text += chunk));
    const documents = 'GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3);
    socket.write(`${documents}GET /health/ready HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n`);
    while (!text.includes('"ready"')) await once(socket, 'data');
    socket.write(LAST);
    await once(socket, 'close');
    t.match(text, /\{"status":"live"\}$/);
  });
  t.test('A connection that the client gives up before its request for another protocol is answered harms nobody', async (t) => {
    const socket = dial(t, port);
    const slow = `${GET}Authorization: Basic dGplMDp5\r\n\r\n`;
    await new Promise((resolve) => socket.write(`${slow}${GET}Connection: Upgrade\r\nUpgrade: x\r\n\r\n`, resolve));
    socket.resetAndDestroy();
    t.equal(readAnswers(await talk(t, port, LAST))[0]?.status, 200);
  });
  // RFC 9110 §15.2: an interim answer stands in front of the final one, and in no other.
  t.test('Who expects 100-continue gets it in front of his own answer', async (t) => {
    const expecting = `${GET}${SIGNED}Expect: 100-continue\r\n\r\n`;
    const answers = readAnswers(await talk(t, port, `${expecting}${LIVE}${expecting}${LAST}`));
    t.strictSame(
      answers.map(({ status }) => status),
      [100, 200, 200, 100, 200, 200],
    );
  });
  // RFC 9112 §9.3.2: answers come in the order of the requests, so a 400 in front would pass for that of the first one.
  t.test('A broken request behind good ones is answered last', async (t) => {
    const answers = readAnswers(await talk(t, port, `${GET}${SIGNED}\r\n${LIVE}rubbish\r\n\r\n`));
    t.strictSame(
      answers.map(({ status }) => status),
      [200, 200, 400],
    );
  });
});
