import Fastify from 'fastify';
import t from 'tap';
import { app } from '../../src/app.js';
import { appOptions, authorization, demoSession, get, mediaTypes, readBody, start, VARY } from './start.js';

const PATH = '/api/v1/ChatSession';
const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 928];

interface Session {
  readonly _Links: { readonly Self: string; readonly Archive: string };
}

t.test('GET ChatSession/928 answers the stored session value for value and in its order, with _Links at the end', async (t) => {
  const server = await start(t);
  const answer = await get(server, `${PATH}/928`, { host: 'chat.example.com' });
  const want = {
    ...(JSON.parse(demoSession(928)) as object),
    _Links: { Self: 'http://chat.example.com/api/v1/ChatSession/928', Archive: 'http://chat.example.com/api/v1/ChatSession' },
  };
  // Texts, because a comparison of objects does not see the order of their keys.
  t.equal(JSON.stringify(JSON.parse(answer.payload)), JSON.stringify(want));
});

t.test('GET ChatSession/{id} in every media type', async (t) => {
  const server = await start(t);
  for (const id of ids) {
    const want = {
      ...(JSON.parse(demoSession(id)) as object),
      _Links: { Self: `http://localhost:80${PATH}/${id}`, Archive: `http://localhost:80${PATH}` },
    };
    for (const accept of mediaTypes) {
      t.test(`GET ChatSession/${id} answers the same values as ${accept}`, async (t) => {
        const answer = await get(server, `${PATH}/${id}`, { accept });
        t.equal(JSON.stringify(readBody(answer, 'ChatSessionEntity')), JSON.stringify(want));
      });
    }
  }
});

t.test('GET ChatSession/{id} describes its body', async (t) => {
  const server = await start(t);
  const cases = [
    { accept: 'application/json', want: 'application/json; charset=utf-8' },
    { accept: 'text/json', want: 'text/json; charset=utf-8' },
    { accept: 'application/xml', want: 'application/xml; charset=utf-8' },
    { accept: 'text/xml', want: 'text/xml; charset=utf-8' },
    { accept: 'application/json-patch+json', want: 'application/json-patch+json; charset=utf-8' },
    { accept: 'application/merge-patch+json', want: 'application/merge-patch+json; charset=utf-8' },
  ];
  for (const { accept, want } of cases) {
    t.test(`GET ChatSession/{id} names type, charset, length in bytes and Vary as ${accept}`, async (t) => {
      // Session 6 has letters of more than one byte.
      const { statusCode, headers, rawPayload } = await get(server, `${PATH}/6`, { accept });
      const { vary, 'content-type': type, 'content-length': length } = headers;
      t.strictSame(
        { statusCode, type, length: Number(length), vary },
        { statusCode: 200, type: want, length: rawPayload.length, vary: VARY },
      );
    });
  }
});

t.test('HEAD ChatSession/{id} answers as GET without the body', async (t) => {
  const server = await start(t);
  const cases = [
    ...mediaTypes.map((accept) => ({ name: `a session as ${accept}`, url: `${PATH}/6`, headers: { authorization, accept }, status: 200 })),
    { name: 'a selection', url: `${PATH}/6?$select=Status`, headers: { authorization }, status: 200 },
    { name: 'an id that cannot be read', url: `${PATH}/x`, headers: { authorization, accept: 'text/xml' }, status: 400 },
    { name: 'no credentials', url: `${PATH}/6`, headers: {}, status: 401 },
    { name: 'a missing session', url: `${PATH}/99999`, headers: { authorization }, status: 404 },
    { name: 'nothing acceptable', url: `${PATH}/6`, headers: { authorization, accept: 'image/png' }, status: 406 },
  ];
  for (const { name, url, headers, status } of cases) {
    t.test(`HEAD ChatSession/{id} has the status and headers of GET for ${name}`, async (t) => {
      const got = await server.inject({ method: 'GET', url, headers });
      const head = await server.inject({ method: 'HEAD', url, headers });
      const fields = ({ date: _, 'x-request-id': _id, ...rest }: typeof got.headers) => rest;
      t.strictSame(
        { status: head.statusCode, headers: fields(head.headers), payload: head.payload },
        { status, headers: fields(got.headers), payload: '' },
      );
    });
  }
});

t.test('_Links of GET ChatSession/{id}', async (t) => {
  const cases = [
    { name: 'follow Host', host: 'chat.example.com', want: 'http://chat.example.com' },
    { name: 'keep the port of Host', host: 'chat.example.com:8443', want: 'http://chat.example.com:8443' },
    { name: 'keep an IPv6 Host', host: '[::1]:3000', want: 'http://[::1]:3000' },
    { name: 'take publicOrigin before Host', host: 'inside:80', publicOrigin: 'https://api.example.com', want: 'https://api.example.com' },
    { name: 'stand below the prefix', host: 'a', prefix: '/crm', want: 'http://a/crm' },
    {
      name: 'stand below the prefix of publicOrigin',
      host: 'a',
      prefix: '/crm/v9',
      publicOrigin: 'https://b:1',
      want: 'https://b:1/crm/v9',
    },
  ];
  for (const { name, host, publicOrigin, prefix = '', want } of cases) {
    t.test(`_Links of GET ChatSession/{id} ${name}`, async (t) => {
      const server = Fastify();
      t.teardown(() => server.close());
      await server.register(app, { prefix, ...(await appOptions({ publicOrigin })) });
      const answer = await get(server, `${prefix}${PATH}/928`, { host });
      t.strictSame(answer.json<Session>()._Links, { Self: `${want}${PATH}/928`, Archive: `${want}${PATH}` });
    });
  }

  t.test('_Links of GET ChatSession/{id} do not believe X-Forwarded-Host and X-Forwarded-Proto', async (t) => {
    const answer = await get(await start(t), `${PATH}/928`, {
      host: 'a',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    });
    t.equal(answer.json<Session>()._Links.Self, 'http://a/api/v1/ChatSession/928');
  });

  // A server of ours refuses such a Host; another one that the app is part of may not.
  const server = Fastify();
  t.teardown(() => server.close());
  await server.register(app, await appOptions());
  const markup = `a"b'<c>&]]>é`;
  for (const accept of mediaTypes) {
    t.test(`_Links of GET ChatSession/{id} escape quotes and markup of Host as ${accept}`, async (t) => {
      const answer = await get(server, `${PATH}/928`, { host: markup, accept });
      const { _Links } = readBody(answer, 'ChatSessionEntity') as Session;
      t.equal(_Links.Archive, `http://${markup}/api/v1/ChatSession`);
    });
  }
});

t.test('GET ChatSession/{id} answers the same session to many requests at once', async (t) => {
  const server = await start(t);
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => get(server, `${PATH}/${ids[index % ids.length]}`, { accept: mediaTypes[index % 6] ?? '' })),
  );
  const got = answers.map((answer) => (readBody(answer, 'ChatSessionEntity') as { readonly ChatSessionId: number }).ChatSessionId);
  t.strictSame(
    got,
    Array.from({ length: 60 }, (_, index) => ids[index % ids.length]),
  );
});
