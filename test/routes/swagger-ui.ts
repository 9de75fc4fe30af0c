import t from 'tap';
import { type PageRequest, swaggerUiConfig } from '../../src/routes/swagger-ui.js';

const requests: readonly { readonly name: string; readonly request: PageRequest; readonly want: string | undefined }[] = [
  { name: 'omits cookies', request: { headers: { Authorization: 'Basic x' } }, want: 'omit' },
  { name: 'sends cookies beside X-XSRF-TOKEN', request: { headers: { 'X-XSRF-TOKEN': 'x' } }, want: 'same-origin' },
  { name: 'loads a private document with what the browser has', request: { headers: {}, loadSpec: true }, want: undefined },
];
for (const { name, request, want } of requests) {
  t.test(`swaggerUiConfig ${name}`, async (t) => t.equal(swaggerUiConfig.requestInterceptor(request).credentials, want));
}
