import { stringify } from 'yaml';
import type { Contract } from './contract.js';
import { below, componentName, DocumentError, isObject, type Json, type JsonObject, objectAt, resolve } from './document.js';
import { mapEach } from './faults.js';
import { formatOf } from './operations.js';

/** Writes an entity as one of the generated writers does; throws when it breaks its schema. */
export type WriteExample = (format: 'json' | 'xml', schema: string, value: Json) => string;

/**
 * Returns the document that is published. The hand-written one has every example once, as a value; here each stands
 * as the server would write it: JSON completed by the links, XML as text.
 */
export function publishDocument({ document }: Contract, write: WriteExample): JsonObject {
  const components = objectAt(document, 'components');
  const shared = new Map<string, Json>();

  const publishExample = (type: string, schema: string, reference: Json, pointer: string): Json => {
    const format = formatOf(type, '#');
    const example = resolve(document, reference);
    let text: string;
    try {
      text = write(format, schema, example['value'] as Json);
    } catch (error) {
      const { pointer: place = '', message } = error as Error & { readonly pointer?: string };
      throw new DocumentError(`${pointer}/value${place}`, `the example breaks ${schema}: ${message}`);
    }
    const published = { ...example, value: format === 'json' ? (JSON.parse(text) as Json) : indentXml(text) };
    const name = isObject(reference) && typeof reference['$ref'] === 'string' ? reference['$ref'].split('/').at(-1) : undefined;
    if (name === undefined) return published;
    const sharedName = format === 'json' ? name : `${name}Xml`;
    shared.set(sharedName, published);
    return { $ref: `#/components/examples/${sharedName}` };
  };
  const publishMediaType = (type: string, mediaType: JsonObject, pointer: string): JsonObject => {
    const schema = componentName(mediaType['schema']);
    if (schema === undefined || !('examples' in mediaType)) return mediaType;
    return {
      ...mediaType,
      examples: mapValues(objectAt(mediaType, 'examples'), (name, example) =>
        publishExample(type, schema, example, below(pointer, 'examples', name)),
      ),
    };
  };
  const responses = mapValues(objectAt(components, 'responses'), (name, response) => ({
    ...(response as JsonObject),
    content: mapValues(objectAt(response as JsonObject, 'content'), (type, mediaType) =>
      publishMediaType(type, mediaType as JsonObject, below('#/components/responses', name, 'content', type)),
    ),
  }));
  return { ...document, components: { ...components, responses, examples: Object.fromEntries(shared) } };
}

function mapValues(parent: JsonObject, change: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(mapEach(Object.entries(parent), ([key, value]) => [key, change(key, value)]));
}

/** Where the service stands in examples: the host of the seed page. */
export const EXAMPLE_ROOT = 'https://www.example.com';

/** Puts every element that holds elements on lines of its own, for people; text is not touched. */
export function indentXml(xml: string): string {
  let depth = 0;
  let afterOpening = false;
  return xml.replace(/<[^>]*>/g, (tag, offset: number) => {
    const closing = tag.startsWith('</');
    if (closing) depth--;
    const newLine = xml[offset - 1] === '>' && !(closing && afterOpening) ? `\n${'  '.repeat(depth)}` : '';
    afterOpening = !closing && !tag.endsWith('/>');
    if (afterOpening) depth++;
    return newLine + tag;
  });
}

export function toYaml(document: JsonObject): string {
  return `# Generated from openapi/ by \`npm run generate\`. Do not edit.\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`;
}
