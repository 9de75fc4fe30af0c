import type { Contract } from './contract.js';
import { DO_NOT_EDIT } from './header.js';

/** Returns the source of the shapes as data, for code that reads values instead of writing them. */
export function generateShapes({ shapes, bodies }: Contract): string {
  const named = Object.fromEntries(shapes.named);
  const roots = Object.fromEntries(bodies.map((name) => [name, shapes.rootNames.get(name) ?? name]));
  return [
    DO_NOT_EDIT,
    "import type { Shape } from './shape.js';",
    '',
    '/** Shapes by the name of their component schema; a shape of kind `ref` names another one. */',
    `export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(named, null, 1)};`,
    '',
    '/** Root element of the XML of every schema that is a body. */',
    `export const rootNames: Readonly<Record<string, string>> = ${JSON.stringify(roots, null, 1)};`,
    '',
  ].join('\n');
}
