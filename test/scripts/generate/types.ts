import t from 'tap';
import { generateTypes } from '../../../scripts/generate/types.js';

t.test('generateTypes writes read-only types of schemas and operations', async (t) => {
  const source = await generateTypes({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: { '/a': { get: { operationId: 'op', responses: { '204': { description: 'd' } } } } },
    components: {
      schemas: { A: { type: 'object', required: ['a'], properties: { a: { type: ['integer', 'null'] }, b: { type: 'string' } } } },
    },
  });
  t.match(source, /^\/\/ Generated from openapi\/ by `npm run generate`\. Do not edit\.\n/);
  t.match(source, /readonly A: \{\s*readonly a: number \| null;\s*readonly b\?: string;\s*\};/);
  t.match(source, /readonly op: \{/);
});
