import { below, isObject, type JsonObject, METHODS, objectAt } from './document.js';
import { type Convert, createSchemaConverter, each } from './openapi-3.0-schema.js';

/**
 * Returns the published document as OpenAPI 3.0.3, for tools that do not know 3.1. It allows the same requests and
 * answers; what 3.0 has no place for becomes text (the summary of `info`) or goes (webhooks).
 *
 * @throws DocumentError for a schema that 3.0 cannot say.
 */
export function toOpenApi30(document: JsonObject): JsonObject {
  const { openapi: _version, info: _info, jsonSchemaDialect: _dialect, webhooks: _webhooks, ...rest } = document;
  const convert = createPartConverter(createSchemaConverter(document));
  return { openapi: '3.0.3', info: convertInfo(objectAt(document, 'info')), ...(convert(rest, '#') as JsonObject) };
}

/** The summary becomes the first paragraph of the description, the licence's SPDX identifier a link to its text. */
function convertInfo({ summary, description, ...info }: JsonObject): JsonObject {
  const { identifier, ...license } = objectAt(info, 'license');
  const paragraphs = [summary, description].filter((text) => typeof text === 'string');
  return {
    ...info,
    ...(paragraphs.length > 0 ? { description: paragraphs.join('\n\n') } : {}),
    ...(typeof identifier === 'string' ? { license: { ...license, url: `https://spdx.org/licenses/${identifier}.html` } } : {}),
  };
}

/** Returns the way to the schemas: which members of each kind of object lead to one. All other members stay. */
function createPartConverter(schema: Convert): Convert {
  const parameter: Convert = (value, pointer) => object({ schema, content: each(mediaType) })(value, pointer);
  const mediaType = object({ schema, encoding: each(object({ headers: each(parameter) })) });
  const message = object({ headers: each(parameter), content: each(mediaType) });
  const callback: Convert = (value, pointer) => each(pathItem)(value, pointer);
  const operation = object({
    parameters: each(parameter),
    requestBody: message,
    responses: each(message),
    callbacks: each(callback),
  });
  const pathItem = object({ parameters: each(parameter), ...Object.fromEntries(METHODS.map((method) => [method, operation])) });
  const components = object({
    schemas: each(schema),
    responses: each(message),
    parameters: each(parameter),
    requestBodies: each(message),
    headers: each(parameter),
    callbacks: each(callback),
  });
  return object({ paths: each(pathItem), components });
}

/** Converts the named members of an object. In 3.0 nothing stands beside the `$ref` of a Reference Object. */
function object(members: Readonly<Record<string, Convert>>): Convert {
  return (value, pointer) => {
    if (!isObject(value)) return value;
    if (typeof value['$ref'] === 'string') return { $ref: value['$ref'] };
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, members[key]?.(member, below(pointer, key)) ?? member]));
  };
}
