import { DocumentError } from './document.js';
import { DO_NOT_EDIT } from './header.js';
import type { Shapes } from './shapes.js';

/** Returns the source of the functions that compute the links (`x-links`) of the schemas that have some. */
export function generateLinks(shapes: Shapes): string {
  const functions: string[] = [];
  for (const [name, shape] of shapes.named) {
    const links = shape.kind === 'object' ? shape.properties.find((property) => property.links !== undefined)?.links : undefined;
    if (links !== undefined) functions.push(linksFunction(name, links));
  }
  return [DO_NOT_EDIT, ...functions, 'export {};', ''].join('\n');
}

/** A link whose variables the entity does not have is left out: half a URL helps nobody. */
function linksFunction(name: string, links: Readonly<Record<string, string>>): string {
  const lines = [
    `export function linksOf${name}(entity: Readonly<Record<string, unknown>>, baseUrl: string): Record<string, string> {`,
    '  const links: Record<string, string> = {};',
  ];
  for (const [link, template] of Object.entries(links)) {
    if (typeof template !== 'string')
      throw new DocumentError(`#/components/schemas/${name}`, `the x-links template of ${link} is not text`);
    const variables = [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string);
    const url = `\`\${baseUrl}${template.replaceAll(/\{([^{}]+)\}/g, (_, variable: string) => `\${encodeURIComponent(String(entity[${JSON.stringify(variable)}]))}`)}\``;
    const known = variables.map((variable) => `entity[${JSON.stringify(variable)}] != null`);
    lines.push(`  ${known.length > 0 ? `if (${known.join(' && ')}) ` : ''}links[${JSON.stringify(link)}] = ${url};`);
  }
  return [...lines, '  return links;', '}', ''].join('\n');
}
