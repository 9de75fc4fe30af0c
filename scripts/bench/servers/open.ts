/** Our service with security schemes that let everybody in. Arguments: the URL of the data, megabytes of kept answers. */
import { pino } from 'pino';
import { openStore } from '../../../src/data/open-store.js';
import { createStoreHandler } from '../../../src/data/session-store.js';
import { createKeptAnswers } from '../../../src/representation/kept-answers.js';
import { createServer, redact, stopOnSignal } from '../../../src/server.js';

const [dataUrl = '', megabytes] = process.argv.slice(2);
const everybody = { verify: () => ({ name: 'anybody' }) };
const server = await createServer({
  logger: pino({ redact }, pino.destination({ sync: false })),
  handler: createStoreHandler(await openStore(dataUrl)),
  schemes: {
    Basic: everybody,
    Bearer: everybody,
    SoTicket: everybody,
    AppToken: everybody,
    SessionCookie: everybody,
    XsrfToken: everybody,
  },
  handlerTimeout: 5000,
  kept: createKeptAnswers(Number(megabytes) * 1024 * 1024),
});
stopOnSignal(server);
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
