import t from 'tap';
import { talk } from '../http/talk.js';
import { startDemo } from './command.js';

const PATH = '/api/v1/ChatSession/928';

t.test('The log of chat-session serve has no secrets', async (t) => {
  const { origin, process: child, output, ended } = await startDemo(t, { env: { LOG_LEVEL: 'trace' } });
  const { port } = new URL(origin);
  const planted = {
    Basic: { Authorization: `Basic ${Buffer.from('tje0:s3cret-password').toString('base64')}` },
    Bearer: { Authorization: 'Bearer s3cret-token' },
    SOTicket: { Authorization: 'SOTicket 7T:s3cret-ticket', 'SO-AppToken': 's3cret-application' },
    Cookie: { Cookie: 'SoSession=s3cret-session', 'X-XSRF-TOKEN': 's3cret-xsrf' },
    demo: { Authorization: 'Basic dGplMDpUamUw' },
  };
  const paths = [PATH, '/api/v1/ChatSession/x', '/api/v1/ChatSession/%', '/nothing', '/health/ready'];
  const requests = Object.values(planted).flatMap((headers) => {
    const fields = Object.entries({ Host: 'a', Connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    return [
      ...paths.map((path) => `GET ${path} HTTP/1.1\r\n${fields.join('')}\r\n`),
      `DELETE ${PATH} HTTP/1.1\r\n${fields.join('')}\r\n`,
      `GET ${PATH} HTTP/1.1\r\n${fields.join('')}Broken Header: x\r\n\r\n`,
      `GET ${PATH} HTTP/1.1\r\n${fields.join('')}X: ${'x'.repeat(17_000)}\r\n\r\n`,
    ];
  });
  for (const request of requests) await talk(t, Number(port), request);
  child.kill('SIGTERM');
  await ended;
  const log = output.out + output.err;

  t.test('The log has a line for each request that was read', async (t) => {
    const answered = log.split('\n').filter((line) => line.includes('"msg":"answered"'));
    // Without those of the broken URL, which have a test of their own.
    t.equal(answered.filter((line) => !line.includes('/%"')).length, 5 * 5);
  });
  const secrets = {
    'no planted secret': 's3cret',
    'no encoded password': Buffer.from('tje0:s3cret-password').toString('base64'),
    'no Authorization of the demo user': 'dGplMDpUamUw',
    'no SessionKey of a session': 'aperiam',
  };
  for (const [name, secret] of Object.entries(secrets)) {
    t.test(`The log has ${name}`, async (t) => t.equal(log.includes(secret), false));
  }
});
