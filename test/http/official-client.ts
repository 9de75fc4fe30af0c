/** `@superoffice/webapi`, the client that SuperOffice publishes, against this server. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import t from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { listen, start } from './start.js';

// Its ES modules name each other without endings, which Node does not take; its CommonJS is the same code.
const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof import('@superoffice/webapi', {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the linter takes the attribute for a value
  with: { 'resolution-mode': 'require' },
});

type WebApi = InstanceType<typeof client.WebApi>;

const TICKET = '7T:abc+123/==';
const TOKEN = 'an-access-token';
const sha256 = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** Returns status and body of the answer that the client rejects with. */
async function rejected(call: Promise<unknown>): Promise<object> {
  const { response } = await call.then(
    () => ({ response: { status: 200, data: {} } }),
    (error: unknown) => error as { readonly response: { readonly status: number; readonly data: object } },
  );
  return { status: response.status, ...response.data };
}

t.test('@superoffice/webapi', async (t) => {
  const schemes = createSecuritySchemes({
    ...demoCredentials,
    bearerTokens: [{ name: 'reporting', sha256: sha256(TOKEN) }],
    tickets: [{ name: 'partner', sha256: sha256(TICKET) }],
  });
  const { origin } = await listen(await start(t, { schemes }));
  /** The package keeps what it was told last for all of its agents, so it is told anew for each. */
  const chat = (authenticate: (api: WebApi) => void) => {
    client.WebApi.configure({ baseUrl: origin });
    const api = new client.WebApi({ baseUrl: origin });
    authenticate(api);
    return new client.ChatAgent({ baseUrl: origin });
  };
  const byPassword = (api: WebApi) => api.authenticateWithPassword('tje0', 'Tje0');

  const schemesOfClient: readonly { readonly name: string; readonly authenticate: (api: WebApi) => void }[] = [
    { name: 'authenticateWithPassword', authenticate: byPassword },
    { name: 'authenticateWithTicket', authenticate: (api) => api.authenticateWithTicket(TICKET) },
    { name: 'authenticateWithToken', authenticate: (api) => api.authenticateWithToken(TOKEN) },
  ];
  for (const { name, authenticate } of schemesOfClient) {
    t.test(`getChatSessionEntityAsync gets the sample after ${name}`, async (t) => {
      const { chatSessionId, whenRequested, user, contact } = await chat(authenticate).getChatSessionEntityAsync(928);
      t.strictSame(
        { chatSessionId, user: user?.fullName, contact: contact?.name, requested: whenRequested instanceof Date },
        { chatSessionId: 928, user: 'Godfrey Harber', contact: 'Streich, Weimann and Ferry', requested: true },
      );
    });
  }

  const refused: readonly { readonly name: string; readonly authenticate: (api: WebApi) => void }[] = [
    { name: 'a wrong password', authenticate: (api) => api.authenticateWithPassword('tje0', 'wrong') },
    { name: 'a wrong ticket', authenticate: (api) => api.authenticateWithTicket('7T:wrong') },
    { name: 'a wrong token', authenticate: (api) => api.authenticateWithToken('wrong') },
    { name: 'nothing', authenticate: () => {} },
  ];
  for (const { name, authenticate } of refused) {
    t.test(`getChatSessionEntityAsync rejects with 401 after ${name}`, async (t) => {
      t.match(await rejected(chat(authenticate).getChatSessionEntityAsync(928)), { status: 401, ErrorType: 'SoUnauthorizedException' });
    });
  }

  t.test('getChatSessionEntityAsync gets null for a session that does not exist', async (t) => {
    t.equal(await chat(byPassword).getChatSessionEntityAsync(99999), null);
  });

  t.test('getChatSessionEntityAsync gets texts in the language of its options', async (t) => {
    const agent = chat(byPassword);
    const position = async (languageCode: string) => (await agent.getChatSessionEntityAsync(5, { languageCode })).person?.position;
    t.strictSame([await position('no'), await position('en'), await position('')], ['Leder', 'Manager', 'US:"Manager";NO:"Leder";']);
  });

  const zones: readonly { readonly options: object; readonly want: readonly [zone: string, whenRequested: string] }[] = [
    { options: {}, want: ['UTC', '2021-11-02T09:19:30.4471903'] },
    { options: { timezone: 'NO' }, want: ['Europe/Oslo', '2021-11-02T10:19:30.4471903'] },
    { options: { timezone: 'NO', timezoneInclude: true }, want: ['Europe/Oslo', '2021-11-02T10:19:30.4471903+01:00'] },
    { options: { timezone: 'UTC', timezoneInclude: true }, want: ['UTC', '2021-11-02T09:19:30.4471903Z'] },
  ];
  for (const { options, want } of zones) {
    t.test(`getChatSessionEntityAsync gets dates in the zone of ${JSON.stringify(options)}`, async (t) => {
      let got: unknown;
      await chat(byPassword).getChatSessionEntityAsync(5, {
        ...options,
        responseCallback: ({ headers, data }) => {
          got = [headers['so-timezone'], (data as { readonly WhenRequested: string }).WhenRequested];
        },
      });
      t.strictSame(got, want);
    });
  }

  t.test('getChatSessionEntityAsync rejects with 400 for an unknown zone', async (t) => {
    const answer = await rejected(chat(byPassword).getChatSessionEntityAsync(5, { timezone: 'Mars' }));
    t.match(answer, { status: 400, ErrorType: 'ArgumentException', ErrorMessage: /"Mars"/ });
  });
});
