import t from 'tap';
import { field, hasParameter, isOperation, onRequest, set, targetOf, withField, withParameter } from '../../../scripts/fault-bench/edit.js';
import type { Answer, Request } from '../../../scripts/fault-bench/fault.js';

const requestTo = (path: string): Request => ({ method: 'GET', path, headers: [['Accept', 'a/b']], body: Buffer.alloc(0) });
const answerWith = (status: number): Answer => ({ status, headers: [], body: Buffer.alloc(0) });

t.test('targetOf tells sessions, lists and errors of the operations from all else', async (t) => {
  const cases = [
    { path: '/api/v1/ChatSession/5', status: 200, want: 'session' },
    { path: '/api/v1/ChatSession?$top=1', status: 200, want: 'list' },
    { path: '/api/v1/ChatSession/5', status: 404, want: 'error' },
    { path: '/api/v1/ChatSession/5', status: 304, want: 'other' },
    { path: '/openapi.json', status: 200, want: 'other' },
    { path: '/session', status: 401, want: 'other' },
  ];
  for (const { path, status, want } of cases) t.equal(targetOf(requestTo(path), answerWith(status)), want, `${path} ${status}`);
  t.equal(isOperation(requestTo('/health/live')), false);
});

t.test('onRequest leaves requests of other paths as they are', async (t) => {
  const asked: string[] = [];
  const tools = { send: async ({ path }: Request) => (asked.push(path), answerWith(200)), memory: new Map<string, string>() };
  const respond = onRequest((request) => ({ ...request, path: '/changed' }));
  await respond(requestTo('/openapi.json'), tools);
  await respond(requestTo('/api/v1/ChatSession'), tools);
  t.strictSame(asked, ['/openapi.json', '/changed']);
});

t.test('field and withField know names in any case', async (t) => {
  const request = requestTo('/');
  t.equal(field(request, 'accept'), 'a/b');
  t.strictSame(withField(request, 'accept', 'c/d').headers, [['accept', 'c/d']]);
  t.strictSame(withField(request, 'accept').headers, []);
});

t.test('withParameter changes or removes a parameter, however its name is written', async (t) => {
  const cases = [
    { path: '/a?$top=1&b=2', change: () => undefined, want: '/a?b=2' },
    { path: '/a?%24top=1', change: () => undefined, want: '/a' },
    { path: '/a?$top=1&$top=2', change: (top: string) => `${top}0`, want: '/a?$top=10&$top=20' },
    { path: '/a?$top', change: (top: string) => `<${top}>`, want: '/a?$top=%3C%3E' },
    { path: '/a', change: () => '1', want: '/a' },
  ];
  for (const { path, change, want } of cases) t.equal(withParameter(requestTo(path), '$top', change).path, want, path);
  t.equal(hasParameter(requestTo('/a?%24top=1'), '$top'), true);
  t.equal(hasParameter(requestTo('/a?$skip=1'), '$top'), false);
});

t.test('set changes a value that is there', async (t) => {
  const change = set('a/b', () => 2);
  const roots = [{ a: { b: 1 } }, { a: { b: null } }, { a: null }, {}];
  for (const root of roots) change(root);
  t.strictSame(roots, [{ a: { b: 2 } }, { a: { b: null } }, { a: null }, {}]);
});
