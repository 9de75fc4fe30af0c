import t from 'tap';
import { createLoggedUrl } from '../../src/routes/logged-url.js';

const url = createLoggedUrl();
for (const route of ['/api/v1/ChatSession/:id', '/api/v1/ChatSession', '/docs/static/*', '/openapi.json']) url.learn(route);

const cases = [
  { given: '/api/v1/ChatSession/928', want: '/api/v1/ChatSession/928' },
  { given: '/api/v1/ChatSession/-2147483648', want: '/api/v1/ChatSession/-2147483648' },
  { given: '/api/v1/ChatSession/', want: '/api/v1/ChatSession/' },
  { given: '/openapi.json', want: '/openapi.json' },
  { given: '/', want: '/' },
  { given: '', want: '' },
  { given: '/docs/static/swagger-ui.css', want: '/docs/static/…' },
  { given: '/api/v2/ChatSession/928', want: '/api/…/ChatSession/928' },
  { given: '/api/v1/ChatSession/s3cret', want: '/api/v1/ChatSession/…' },
  { given: '/api/v1/ChatSession/:id', want: '/api/v1/ChatSession/…' },
  { given: '/api/v1/ChatSession/12345678901', want: '/api/v1/ChatSession/…' },
  { given: '/api/v1/ChatSession/%', want: '/api/v1/ChatSession/…' },
  { given: '/s3cret', want: '/…' },
  { given: 'http://anna:s3cret@a/api/v1/ChatSession', want: '…//…/api/v1/ChatSession' },
  { given: '*', want: '…' },
  { given: '/api/v1/ChatSession?$filter=s3cret&$top=5', want: '/api/v1/ChatSession?$filter&$top' },
  { given: '/api/v1/ChatSession?access_token=s3cret', want: '/api/v1/ChatSession?…' },
  { given: '/api/v1/ChatSession?s3cret', want: '/api/v1/ChatSession?…' },
  { given: '/api/v1/ChatSession?', want: '/api/v1/ChatSession?…' },
  { given: '/api/v1/ChatSession?$select=a&$select=b&$select', want: '/api/v1/ChatSession?$select' },
  { given: '/api/v1/ChatSession?$top=1?$filter', want: '/api/v1/ChatSession?$top' },
];

for (const { given, want } of cases) {
  t.test(`createLoggedUrl writes ${JSON.stringify(given)} as ${want}`, async (t) => t.equal(url.write(given), want));
}
