import t from 'tap';
import { type Body, indentXml, publishDocument, toYaml } from '../../../scripts/generate/openapi.js';

const NOTE = { $ref: '#/components/schemas/Note' };
const example = (name: string) => ({ $ref: `#/components/examples/${name}` });
const write = (format: 'json' | 'xml', { schema, nullable }: Body, value: unknown) =>
  format === 'json' ? JSON.stringify({ written: value, ...(nullable ? { nullable } : {}) }) : `<${schema}>${String(value)}</${schema}>`;

t.test('publishDocument writes the examples of every body, wherever it stands', async (t) => {
  const document = {
    paths: {
      '/Note': {
        summary: 'Notes',
        post: {
          requestBody: {
            content: {
              'application/json': { schema: NOTE, examples: { a: example('Short') } },
              'application/xml': { schema: NOTE, examples: { a: example('Short') } },
            },
          },
          responses: {
            200: { content: { 'application/json': { schema: { anyOf: [NOTE, { type: 'null' }] }, example: 1 } } },
            201: { content: { 'application/json': { schema: { type: 'object' }, example: 2 } } },
            204: { $ref: '#/components/responses/Empty' },
          },
        },
      },
    },
    components: {
      examples: { Short: { value: 3 }, OfAParameter: { value: 4 } },
      requestBodies: { Note: { content: { 'text/xml': { schema: NOTE, examples: { b: { value: 5 } } } } } },
      responses: { Empty: { description: 'Nothing.' } },
    },
  };
  const { paths, components } = publishDocument({ document } as never, write) as unknown as typeof document;
  t.match(paths['/Note'].post.requestBody.content, {
    'application/json': { examples: { a: example('Short') } },
    'application/xml': { examples: { a: example('ShortXml') } },
  });
  t.same(paths['/Note'].post.responses[200].content['application/json'].example, { written: 1, nullable: true });
  t.equal(paths['/Note'].post.responses[201].content['application/json'].example, 2);
  t.same(paths['/Note'].post.responses[204], { $ref: '#/components/responses/Empty' });
  t.same(components, {
    examples: { OfAParameter: { value: 4 }, Short: { value: { written: 3 } }, ShortXml: { value: '<Note>3</Note>' } },
    requestBodies: { Note: { content: { 'text/xml': { schema: NOTE, examples: { b: { value: '<Note>5</Note>' } } } } } },
    responses: { Empty: { description: 'Nothing.' } },
  });
});

t.test('indentXml gives every element that holds elements lines of its own', async (t) => {
  t.equal(indentXml('<a><b>x y</b><c><d/><e></e></c></a>'), '<a>\n  <b>x y</b>\n  <c>\n    <d/>\n    <e></e>\n  </c>\n</a>');
});

t.test('toYaml says that nobody edits it', async (t) => {
  t.equal(toYaml({ a: 1 }), '# Generated from openapi/ by `npm run generate`. Do not edit.\na: 1\n');
});
