import { stringify } from 'yaml';
import { bodySchema, formatOf } from './bodies.js';
import type { Contract } from './contract.js';
import { below, DocumentError, isObject, type Json, type JsonObject, METHODS, objectAt, resolve } from './document.js';
import { mapEach } from './faults.js';

/** Writes an entity as one of the generated writers does; throws when it breaks its schema. Where the body is nullable, null is one too. */
export type WriteExample = (format: 'json' | 'xml', body: Body, value: Json) => string;

/** What a body may be: a component schema, and perhaps null. */
export interface Body {
  readonly schema: string;
  readonly nullable: boolean;
}

/**
 * Returns the document that is published. The hand-written one has every example once, as a value; here each stands
 * as the server would write it: JSON completed by the links, XML as text.
 */
export function publishDocument({ document }: Contract, write: WriteExample): JsonObject {
  const components = objectAt(document, 'components');
  const shared = new Map<string, Json>(Object.entries(objectAt(components, 'examples')));
  const published = new Map<string, Json>();

  const publishValue = (type: string, body: Body, value: Json, pointer: string): Json => {
    const format = formatOf(type, '#');
    let text: string;
    try {
      text = write(format, body, value);
    } catch (error) {
      const { pointer: place = '', message } = error as Error & { readonly pointer?: string };
      throw new DocumentError(`${pointer}${place}`, `the example breaks ${body.schema}: ${message}`);
    }
    return format === 'json' ? (JSON.parse(text) as Json) : indentXml(text);
  };
  const publishExample = (type: string, body: Body, reference: Json, pointer: string): Json => {
    const example = resolve(document, reference);
    const value = publishValue(type, body, example['value'] as Json, below(pointer, 'value'));
    const name = isObject(reference) && typeof reference['$ref'] === 'string' ? reference['$ref'].split('/').at(-1) : undefined;
    if (name === undefined) return { ...example, value };
    const publishedName = formatOf(type, '#') === 'json' ? name : `${name}Xml`;
    shared.delete(name);
    published.set(publishedName, { ...example, value });
    return { $ref: `#/components/examples/${publishedName}` };
  };
  const publishMediaType = (type: string, mediaType: JsonObject, pointer: string): JsonObject => {
    const body = bodySchema(mediaType['schema']);
    if (body === undefined) return mediaType;
    const at = below(pointer, 'examples');
    return {
      ...mediaType,
      ...('example' in mediaType ? { example: publishValue(type, body, mediaType['example'], below(pointer, 'example')) } : {}),
      ...('examples' in mediaType
        ? {
            examples: mapValues(objectAt(mediaType, 'examples'), (name, example) => publishExample(type, body, example, below(at, name))),
          }
        : {}),
    };
  };
  /** Publishes a response or a request body; a reference to one is published where it leads. */
  const publishContent = (holder: Json, pointer: string): Json => {
    if (!isObject(holder) || !isObject(holder['content'])) return holder;
    const at = below(pointer, 'content');
    return {
      ...holder,
      content: mapValues(holder['content'], (type, mediaType) => publishMediaType(type, mediaType as JsonObject, below(at, type))),
    };
  };
  const publishOperation = (operation: JsonObject, pointer: string): JsonObject => ({
    ...operation,
    ...('requestBody' in operation ? { requestBody: publishContent(operation['requestBody'], below(pointer, 'requestBody')) } : {}),
    responses: mapValues(objectAt(operation, 'responses'), (status, response) =>
      publishContent(response, below(pointer, 'responses', status)),
    ),
  });
  const paths = mapValues(objectAt(document, 'paths'), (path, item) =>
    mapValues(item as JsonObject, (key, value) =>
      (METHODS as readonly string[]).includes(key) && isObject(value) ? publishOperation(value, below('#/paths', path, key)) : value,
    ),
  );
  const whole = (key: string) =>
    key in components
      ? { [key]: mapValues(objectAt(components, key), (name, holder) => publishContent(holder, below('#/components', key, name))) }
      : {};
  const bodies = { ...whole('requestBodies'), ...whole('responses') };
  return { ...document, paths, components: { ...components, ...bodies, examples: Object.fromEntries([...shared, ...published]) } };
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
