import t from 'tap';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { readShapes } from '../../../scripts/generate/shapes.js';
import { generateShapes } from '../../../scripts/generate/shapes-file.js';
import { importGenerated } from './compile.js';

t.test('generateShapes writes the named shapes and the root elements of the bodies', async (t) => {
  const schemas = JSON.parse(
    '{"A":{"type":"object","xml":{"name":"a"},"properties":{"__proto__":{"type":"string"}}},"B":{"type":"object"}}',
  ) as JsonObject;
  const source = generateShapes({ shapes: readShapes({ components: { schemas } }), bodies: ['A'] } as unknown as Contract);
  const { shapes, rootNames } = await importGenerated(t, { 'shapes.ts': source }, 'shapes.js');
  t.strictSame(shapes, {
    A: {
      kind: 'object',
      nullable: false,
      properties: [{ name: '__proto__', xmlName: '__proto__', required: false, shape: { kind: 'string', nullable: false } }],
    },
    B: { kind: 'object', nullable: false, properties: [] },
  });
  t.strictSame(rootNames, { A: 'a' });
});

t.test('generateShapes names the root element like the schema when it is told no other name', async (t) => {
  const source = generateShapes({ shapes: { named: new Map(), rootNames: new Map() }, bodies: ['A'] } as unknown as Contract);
  t.strictSame((await importGenerated(t, { 'shapes.ts': source }, 'shapes.js'))['rootNames'], { A: 'A' });
});
