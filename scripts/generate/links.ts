import type { Contract } from './contract.js';
import { below, DocumentError } from './document.js';
import { DO_NOT_EDIT } from './header.js';
import { basePathOf } from './operations.js';
import type { ObjectShape, Property } from './runtime/shape.js';

const VARIABLE = /\{([^{}]+)\}/g;

/** Returns how generated writers call the function that computes a property of links. */
export function linkFunction(owner: string, property: string): string {
  return `links.${functionName(owner, property)}`;
}

function functionName(owner: string, property: string): string {
  return `${owner}_${property.replaceAll(/\W/g, '_')}`;
}

/** Returns the names of the properties that the links of a property are made of. */
export function linkVariables({ link, links = {} }: Property): readonly string[] {
  const templates = [...(link === undefined ? [] : [link]), ...Object.values(links)];
  return templates.flatMap((template) => [...template.matchAll(VARIABLE)].map((match) => match[1] as string));
}

/** Returns the source of the functions that compute links: for each property with `x-links` or `x-link` one. */
export function generateLinks({ document, shapes }: Contract): string {
  const basePath = `${basePathOf(document)}/`;
  const functions = [...shapes.named].flatMap(([name, shape]) =>
    shape.kind === 'object' ? shape.properties.flatMap((property) => propertyFunction(name, shape, property, basePath)) : [],
  );
  return [
    DO_NOT_EDIT,
    ...functions,
    '/** Returns the absolute URL of a reference that is relative to the server of the document, or undefined where it is none. */',
    'export function absolute(reference: string, rootUrl: string): string | undefined {',
    `  const base = rootUrl + ${JSON.stringify(basePath)};`,
    '  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;',
    '}',
    '',
  ].join('\n');
}

function propertyFunction(owner: string, shape: ObjectShape, property: Property, basePath: string): string[] {
  const name = functionName(owner, property.name);
  const entity = 'entity: Readonly<Record<string, unknown>>';
  if (property.link !== undefined) {
    const { url } = readTemplate(property.link, basePath, { owner, shape });
    return [`export function ${name}(${url.includes('entity[') ? '' : '_'}${entity}, rootUrl: string): string {\n  return ${url};\n}\n`];
  }
  if (property.links === undefined) return [];
  const lines = [
    `export function ${name}(${entity}, rootUrl: string): Record<string, string> {`,
    '  const links: Record<string, string> = {};',
  ];
  for (const [link, template] of Object.entries(property.links)) {
    const { url, known } = readTemplate(template, basePath, { owner, shape });
    // A link whose variables the entity does not have is left out: half a URL helps nobody.
    lines.push(`  ${known === '' ? '' : `if (${known}) `}links[${JSON.stringify(link)}] = ${url};`);
  }
  return [[...lines, '  return links;', '}', ''].join('\n')];
}

/** Returns the expression of a template's URL, and the condition under which every variable has a value. */
function readTemplate(
  template: unknown,
  basePath: string,
  { owner, shape }: { readonly owner: string; readonly shape: ObjectShape },
): { readonly url: string; readonly known: string } {
  const pointer = below('#/components/schemas', owner);
  if (typeof template !== 'string') throw new DocumentError(pointer, 'every link is a URL template in text');
  const names = [...template.matchAll(VARIABLE)].map((match) => match[1] as string);
  const unknown = names.find((name) => !shape.properties.some((property) => property.name === name));
  if (unknown !== undefined) {
    throw new DocumentError(pointer, `the link ${template} can never be written: there is no property ${unknown}, correct its name`);
  }
  const variables = names.map((name) => `entity[${JSON.stringify(name)}]`);
  // Resolved here, once: `..` in a template leads out of the base path.
  let index = 0;
  const { pathname, search } = new URL(
    template.replaceAll(VARIABLE, () => `~${index++}~`),
    `http://localhost${basePath}`,
  );
  const path = pathname + search;
  const expression = path.replaceAll(/~(\d+)~/g, (_, at: string) => `\${encodeURIComponent(String(${variables[Number(at)]}))}`);
  return { url: `\`\${rootUrl}${expression}\``, known: variables.map((variable) => `${variable} != null`).join(' && ') };
}
