import t from 'tap';
import { encodeSessions } from '../../src/transfer/encode-sessions.js';

async function encode(texts: readonly string[], format: 'array' | 'ndjson'): Promise<string[]> {
  const chunks = [];
  for await (const chunk of encodeSessions(texts, format)) chunks.push(chunk.toString());
  return chunks;
}

const cases: readonly {
  readonly name: string;
  readonly format: 'array' | 'ndjson';
  readonly texts: readonly string[];
  readonly want: string;
}[] = [
  { name: 'an array', format: 'array', texts: ['{"a":1}', '{ "b": "ø" }'], want: '[\n{"a":1},\n{ "b": "ø" }\n]\n' },
  { name: 'an empty array', format: 'array', texts: [], want: '[\n]\n' },
  { name: 'line breaks of a session in an array', format: 'array', texts: ['{\n"a":1\n}'], want: '[\n{\n"a":1\n}\n]\n' },
  { name: 'NDJSON', format: 'ndjson', texts: ['{"a":1}', '{ "b": "ø" }'], want: '{"a":1}\n{ "b": "ø" }\n' },
  { name: 'no NDJSON', format: 'ndjson', texts: [], want: '' },
  {
    name: 'NDJSON without the line breaks of a session',
    format: 'ndjson',
    texts: ['{\r\n  "a": "\\n",\n\t"b": [\n\n1]\n}'],
    want: '{ "a": "\\n", "b": [ 1] }\n',
  },
];

for (const { name, format, texts, want } of cases) {
  t.test(`encodeSessions writes ${name}`, async (t) => t.equal((await encode(texts, format)).join(''), want));
}

t.test('encodeSessions writes many sessions in chunks', async (t) => {
  const texts = Array.from({ length: 1000 }, (_, index) => JSON.stringify({ index, text: 'x'.repeat(200) }));
  for (const format of ['array', 'ndjson'] as const) {
    const chunks = await encode(texts, format);
    t.ok(chunks.length > 2 && chunks.every((chunk) => chunk.length < 70_000), `${chunks.length} chunks`);
    const lines = chunks
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('{'));
    t.strictSame(
      lines.map((line) => line.replace(/,$/, '')),
      texts,
    );
  }
});
