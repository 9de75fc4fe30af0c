import { readFileSync } from 'node:fs';
import t from 'tap';
import { help as contractHelp } from '../../src/cli/contract.js';
import { help as exportHelp } from '../../src/cli/export.js';
import { help as generateHelp } from '../../src/cli/generate.js';
import { help as importHelp } from '../../src/cli/import.js';
import { help as proxyHelp } from '../../src/cli/proxy.js';
import { runCommand } from './command.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

const HELP = `Usage: chat-session COMMAND [OPTION ...]

Commands:
  serve      start the service
  import     store sessions from a file, a folder or standard input
  export     write all stored sessions
  generate   make sessions for tests and load
  contract   test whether any server keeps the contract
  proxy      pass requests on to a server and check its answers
  user       add, change, remove and list those who may call with a password

chat-session COMMAND --help explains a command; chat-session --version prints the version.
`;

const SERVE_HELP = `Usage: chat-session serve [OPTION ...]

Starts the service. Every setting is an environment variable or a flag; the flag wins.

  --host                   HOST: address to listen on (127.0.0.1)
  --port                   PORT: port to listen on; 0 takes a free one (3000)
  --data-url               DATA_URL: where the sessions are: sqlite:FILE, memory:, memory:FOLDER, postgres://USER:PASSWORD@HOST/DATABASE, or the https URL of SuperOffice (sqlite:./data/chat-session.db)
  --handler                HANDLER: module of your own data handler, in place of DATA_URL, as in ./mine.js
  --credentials-file       CREDENTIALS_FILE: JSON file with the hashes of those who may call
  --credentials-remembered CREDENTIALS_REMEMBERED: seconds that a password is taken again without the slow check; 0: never (300)
  --jwt-issuer             JWT_ISSUER: iss of the signed tokens that Bearer takes; empty: none are taken
  --jwt-audience           JWT_AUDIENCE: aud that they have to be for
  --jwt-keys               JWT_KEYS: URL or file of the JSON Web Key Set that they are checked with
  --jwt-algorithms         JWT_ALGORITHMS: algorithms that they may be signed with (RS256,PS256,ES256,EdDSA)
  --jwt-clock-skew         JWT_CLOCK_SKEW: seconds that the clock of the issuer may differ (30)
  --installation           INSTALLATION: onsite, or online: tickets need a known SO-AppToken and nobody has a password (onsite)
  --public-origin          PUBLIC_ORIGIN: origin of the links in answers, as in https://api.example.com; empty: as requested
  --trust-proxy            TRUST_PROXY: proxies whose X-Forwarded headers are believed: addresses and subnets, as in 10.0.0.0/8, ::1
  --cors-origins           CORS_ORIGINS: origins whose pages may call, with commas between them, as in https://app.example.com; empty: none
  --docs-access            DOCS_ACCESS: public, or private: /docs and the documents ask for credentials as well (public)
  --base-time-zone         BASE_TIME_ZONE: time zone of the dates that have no offset: a code as NO or an IANA name (UTC)
  --handler-timeout        HANDLER_TIMEOUT: milliseconds that the data handler may take before the answer is 504 (5000)
  --cache-size             CACHE_SIZE: megabytes of written answers that are kept; 0: none (64)
  --upstream-auth          UPSTREAM_AUTH: who judges credentials: own, this service, or pass, the server behind it (own)
  --upstream-authorization UPSTREAM_AUTHORIZATION: Authorization to ask the server behind with; empty: that of the caller
  --upstream-authorization-file UPSTREAM_AUTHORIZATION_FILE: file of the same, for secrets; a second line is the SO-AppToken
  --upstream-timeout       UPSTREAM_TIMEOUT: milliseconds that the server behind may take; less than HANDLER_TIMEOUT (4000)
  --upstream-max-bytes     UPSTREAM_MAX_BYTES: bytes of one of its answers that are read at most (8388608)
  --upstream-violations    UPSTREAM_VIOLATIONS: what an answer that breaks the contract becomes: refuse, a 502, or report, null in place of the wrong values (refuse)
  --upstream-record        UPSTREAM_RECORD: store that sessions are recorded in, as in sqlite:./data/recorded.db
  --upstream-replay        UPSTREAM_REPLAY: on: answer from what was recorded while the server behind is away (off)
  --workers                WORKERS: processes that answer, on one port; 0: one for each core (1)
  --max-wait               MAX_WAIT: milliseconds that a request may have waited for its turn; after that the answer is 503, to shed load; 0: none is refused (500)
  --max-connections        MAX_CONNECTIONS: connections at the same time; more are closed at once; 0: any number (10000)
  --metrics-port           METRICS_PORT: port of its own for /metrics, which asks for no credentials; 0 takes a free one; empty: none
  --metrics-host           METRICS_HOST: address to answer /metrics at (127.0.0.1)
  --tracing                TRACING: otel: requests are traced with the OpenTelemetry SDK that a module of yours starts; empty: they are not
  --log-level              LOG_LEVEL: fatal, error, warn, info, debug, trace or silent (info)
  --demo                   fill an empty store with the sample sessions and let the user tje0 in
`;

const usage = (message: string) => ({ code: 2, out: '', err: `chat-session: ${message}\nTry chat-session --help.\n` });
const failure = (message: string) => ({ code: 1, out: '', err: `chat-session: ${message}\n` });

const cases: readonly {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly measured?: true;
  readonly want: { readonly code: number; readonly out: string; readonly err: string | RegExp };
}[] = [
  // Help and version
  { args: ['--help'], measured: true, want: { code: 0, out: HELP, err: '' } },
  { args: ['-h'], want: { code: 0, out: HELP, err: '' } },
  { args: ['help'], measured: true, want: { code: 0, out: HELP, err: '' } },
  { args: ['serve', '--help'], want: { code: 0, out: SERVE_HELP, err: '' } },
  { args: ['serve', '--nonsense', '-h'], measured: true, want: { code: 0, out: SERVE_HELP, err: '' } },
  { args: ['import', '--help'], measured: true, want: { code: 0, out: importHelp, err: '' } },
  { args: ['export', '--help'], measured: true, want: { code: 0, out: exportHelp, err: '' } },
  { args: ['generate', '-h'], measured: true, want: { code: 0, out: generateHelp, err: '' } },
  { args: ['contract', '--help'], measured: true, want: { code: 0, out: contractHelp, err: '' } },
  { args: ['proxy', '--help'], measured: true, want: { code: 0, out: proxyHelp, err: '' } },
  { args: ['--version'], measured: true, want: { code: 0, out: `${version}\n`, err: '' } },
  // Not a command
  { args: [], measured: true, want: usage('a command is missing') },
  { args: ['start'], measured: true, want: usage('"start" is not a command') },
  { args: [''], want: usage('"" is not a command') },
  { args: ['toString'], want: usage('"toString" is not a command') },
  { args: ['--demo'], want: usage('"--demo" is not a command') },
  // Flags
  {
    args: ['serve', '--nonsense'],
    want: { code: 2, out: '', err: /^chat-session: Unknown option '--nonsense'[^\n]*\nTry chat-session --help\.\n$/ },
  },
  {
    args: ['serve', 'file'],
    want: { code: 2, out: '', err: /^chat-session: Unexpected argument 'file'[^\n]*\nTry chat-session --help\.\n$/ },
  },
  // Settings
  { args: ['serve', '--demo'], env: { PORT: 'abc' }, want: usage('PORT is "abc": use a whole number from 0 to 65535') },
  { args: ['serve', '--demo', '--port', '65536'], want: usage('PORT is "65536": use a whole number from 0 to 65535') },
  {
    args: ['serve', '--demo'],
    env: { LOG_LEVEL: 'loud' },
    want: usage('LOG_LEVEL is "loud": use one of fatal, error, warn, info, debug, trace, silent'),
  },
  { args: ['serve'], want: usage('nobody could call the service: set CREDENTIALS_FILE or JWT_ISSUER, or try it with --demo') },
  // Files and stores
  {
    args: ['serve', '--credentials-file', 'test/nowhere.json'],
    want: { code: 1, out: '', err: /^chat-session: Cannot read the credentials file test\/nowhere\.json: ENOENT: [^\n]*\n$/ },
  },
  {
    args: ['serve', '--demo'],
    env: { DATA_URL: 'mysql://localhost' },
    measured: true,
    want: failure('Cannot open the data store: DATA_URL has to begin with one of memory:, sqlite:, postgres:, postgresql:, https:'),
  },
  {
    args: ['serve', '--demo'],
    env: { DATA_URL: 'toString:' },
    want: failure('Cannot open the data store: DATA_URL has to begin with one of memory:, sqlite:, postgres:, postgresql:, https:'),
  },
  {
    args: ['serve', '--demo'],
    env: { DATA_URL: 'memory:test/nowhere' },
    want: { code: 1, out: '', err: /^chat-session: Cannot open the data store[^\n]*test\/nowhere[^\n]*\n$/ },
  },
];

t.jobs = 2;

for (const { args, env = {}, measured = false, want } of cases) {
  const line = [...Object.entries(env).map(([name, value]) => `${name}=${value}`), 'chat-session', ...args].join(' ');
  t.test(`${line} exits ${want.code}`, async (t) => {
    // A port and a store of its own, should it start against what the row wants.
    const { code, out, err } = await runCommand(t, args, { env: { DATA_URL: 'memory:', PORT: '0', ...env }, measured });
    t.strictSame({ code, out, err: typeof want.err === 'string' || !want.err.test(err) ? err : want.err }, want);
  });
}
