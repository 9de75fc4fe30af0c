import { createHash } from 'node:crypto';
import { securitySchemes } from '../../../generated/operations.js';
import type { Field } from '../answer.js';
import { authorizationSchemes, challengesOf } from '../check-answer.js';
import type { ContractCase } from '../contract-case.js';
import { type Subject, subjects } from '../subject.js';
import type { Reply, Trial } from '../trial.js';

const NEEDED = 'Every call needs credentials (document, "Access")';
const CHALLENGE = 'None or wrong: 401 with one WWW-Authenticate challenge per scheme (POLICY, "Authentication")';
const BOTH = 'A session cookie counts only together with its X-XSRF-TOKEN (document, SessionCookie)';

/** Who may call, and what the others are told. */
export const authentication: readonly ContractCase[] = [
  ...subjects.flatMap((subject) => authorizationSchemes.map(({ name, word }) => challenge(subject, name, word))),
  ...subjects.map(anonymous),
  wrong('password', (nonce) => `Basic ${Buffer.from(`nobody-${nonce}:${nonce}`).toString('base64')}`),
  wrongOwn(),
  spelling(),
  wrong('scheme', (nonce) => `Digest username="${nonce}"`),
  wrong('broken-basic', () => 'Basic %%%'),
  wrong('empty-basic', () => 'Basic'),
  wrong('token', (nonce) => `Bearer ${nonce}`),
  wrong('ticket', (nonce) => `SOTicket 7T:${nonce}`),
  browser('cookie-alone', async (trial, { cookie }) => void (await expectRefusal(trial, [['Cookie', cookie]]))),
  browser('wrong-xsrf-token', async (trial, { cookie }) => {
    await expectRefusal(trial, [
      ['Cookie', cookie],
      [securitySchemes.XsrfToken.name, 'wrong'],
    ]);
  }),
  browser('cookie-with-xsrf-token', async (trial, { proof }) => {
    for (const { operation, path } of subjects) await trial.ask({ operation, path: path(trial.server), headers: proof, anonymous: true });
  }),
];

function challenge({ operation, path }: Subject, name: string, word: string): ContractCase {
  return {
    id: `authentication/challenge-${word.toLowerCase()}/${operation.operationId}`,
    kind: 'required',
    source: CHALLENGE,
    operationId: operation.operationId,
    async run(trial) {
      const reply = await trial.ask({ operation, path: path(trial.server), anonymous: true, status: 401 });
      const words = challengesOf(reply.answer);
      if (words.includes(word.toLowerCase())) return;
      const isOnline = name === 'Basic' && trial.options.credentials?.scheme !== 'Basic' && words.length > 0;
      if (isOnline) trial.skip('the server takes no passwords, as online installations do not');
      trial.note(reply, { pointer: 'WWW-Authenticate', expected: `a challenge for ${word}`, got: words.join(', ') });
    },
  };
}

function anonymous({ operation, path }: Subject): ContractCase {
  return {
    id: `authentication/none/${operation.operationId}`,
    kind: 'required',
    source: NEEDED,
    operationId: operation.operationId,
    async run(trial) {
      const at = path(trial.server);
      for (const method of ['GET', 'HEAD']) await trial.ask({ operation, path: at, method, anonymous: true, status: 401 });
      // Who is not known learns nothing about what exists.
      const missing = operation.path.replaceAll(/\{[^{}]+\}/g, String(trial.server.missingId));
      await trial.ask({ operation, path: missing, anonymous: true, status: 401 });
    },
  };
}

function wrong(name: string, authorization: (nonce: string) => string): ContractCase {
  const [{ operation, path }] = subjects as readonly [Subject];
  return {
    id: `authentication/wrong-${name}/${operation.operationId}`,
    kind: 'required',
    source: CHALLENGE,
    operationId: operation.operationId,
    async run(trial) {
      const nonce = createHash('sha256').update(`${name} ${trial.options.seed}`).digest('hex').slice(0, 24);
      const reply = await expectRefusal(trial, [['Authorization', authorization(nonce)]], path(trial.server));
      if (reply.answer.bytes.includes(nonce))
        trial.note(reply, { pointer: '', expected: 'nothing of the credentials', got: `${nonce} is repeated` });
    },
  };
}

/** The password of the user whom the run is for, but for its end; who is not known must not get another answer. */
function wrongOwn(): ContractCase {
  return {
    id: 'authentication/wrong-password-of-user',
    kind: 'required',
    source: `${CHALLENGE}. The answer must not tell who is known`,
    async run(trial) {
      const user = trial.options.credentials?.user ?? trial.skip('the run is not for a user with a password');
      const basic = (name: string) => `Basic ${Buffer.from(`${name}:wrong-${trial.options.seed}`).toString('base64')}`;
      const [known, unknown] = [
        await expectRefusal(trial, [['Authorization', basic(user)]]),
        await expectRefusal(trial, [['Authorization', basic(`nobody-${trial.options.seed}`)]]),
      ];
      trial.equal(known, '', { got: known.answer.bytes.toString(), want: unknown.answer.bytes.toString() });
    },
  };
}

function spelling(): ContractCase {
  return {
    id: 'authentication/scheme-in-any-case',
    kind: 'required',
    source: 'The name of a scheme is compared without case (RFC 9110 §11.1)',
    async run(trial) {
      const own = trial.options.credentials?.fields ?? trial.skip('the run has no credentials');
      const [{ operation, path }] = subjects as readonly [Subject];
      for (const change of ['toLowerCase', 'toUpperCase'] as const) {
        const headers = own.map(([name, value]): Field => [name, value.replace(/^\S+/, (word) => word[change]())]);
        await trial.ask({ operation, path: path(trial.server), headers, anonymous: true });
      }
    },
  };
}

/** A server that is tired of wrong credentials may say so. */
async function expectRefusal(trial: Trial, headers: readonly Field[], at?: string): Promise<Reply> {
  const [{ operation, path }] = subjects as readonly [Subject];
  const reply = await trial.ask({ operation, path: at ?? path(trial.server), headers, anonymous: true, status: [401, 429] });
  if (reply.status === 429) trial.skip(`the server slows down who guesses: run again in ${reply.header('retry-after') ?? 60} seconds`);
  return reply;
}

interface SignedIn {
  /** The cookie of the session as a browser sends it. */
  readonly cookie: string;
  /** All that such a browser sends. */
  readonly proof: readonly Field[];
}

function browser(name: string, run: (trial: Trial, signedIn: SignedIn) => Promise<void>): ContractCase {
  return {
    id: `authentication/session-${name}`,
    kind: 'capability',
    source: BOTH,
    async run(trial) {
      const signedIn = await signIn(trial);
      await run(trial, signedIn);
      const reply = await trial.ask({
        method: 'DELETE',
        path: `${trial.server.root}/session`,
        headers: signedIn.proof,
        anonymous: true,
        anyStatus: true,
      });
      if (reply.status !== 204 && reply.status !== 429) trial.equal(reply, 'status', { got: reply.status, want: 204 });
    },
  };
}

async function signIn(trial: Trial): Promise<SignedIn> {
  // It stands outside of the operations: what else a server answers there is its own affair.
  const apart = trial.apart();
  const reply = await apart.ask({ method: 'POST', path: `${trial.server.root}/session`, anyStatus: true });
  if (reply.status !== 204) trial.skip(`POST /session answers ${reply.status}: these credentials make no session there`);
  trial.exchanges.push(...apart.exchanges);
  const pairs = cookiesOf(reply);
  const cookie = pairs.find((pair) => pair.startsWith(`${securitySchemes.SessionCookie.name}=`)) ?? '';
  const token = (pairs.find((pair) => pair.startsWith('XSRF-TOKEN=')) ?? '').slice('XSRF-TOKEN='.length);
  for (const secret of [cookie.slice(cookie.indexOf('=') + 1), token]) trial.options.secrets.add(secret);
  if (cookie === '' || token === '')
    trial.note(reply, { pointer: 'Set-Cookie', expected: 'SoSession and XSRF-TOKEN', got: `${pairs.length} cookies` });
  return {
    cookie,
    proof: [
      ['Cookie', cookie],
      [securitySchemes.XsrfToken.name, token],
    ],
  };
}

function cookiesOf({ answer }: Reply): readonly string[] {
  return answer.fields.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value.split(';')[0] as string);
}
