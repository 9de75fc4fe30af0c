import { below, isObject, type Json, type JsonObject, listAt, METHODS, objectAt, resolve } from './document.js';

/** A node of the document of one kind; `key` is its name there, such as the template of a path. */
export interface Visit {
  readonly kind: 'document' | 'path' | 'operation' | 'parameter' | 'response' | 'mediaType' | 'component' | 'schema' | 'parameterSchema';
  readonly pointer: string;
  readonly node: JsonObject;
  readonly key: string;
}

/** Returns every node that a rule may look at, what is referred to once and below its own pointer. */
export function visitDocument(document: JsonObject): Visit[] {
  const visits: Visit[] = [];
  const seen = new Set<string>();
  const add = (kind: Visit['kind'], pointer: string, value: Json | undefined, key = ''): Visit | undefined => {
    const reference = isObject(value) ? value['$ref'] : undefined;
    const visit = { kind, pointer: typeof reference === 'string' ? reference : pointer, node: resolve(document, value), key };
    if (seen.has(`${kind} ${visit.pointer}`)) return undefined;
    seen.add(`${kind} ${visit.pointer}`);
    visits.push(visit);
    return visit;
  };
  const addSchema = (pointer: string, schema: Json | undefined): void => {
    if (!isObject(schema) || '$ref' in schema) return;
    add('schema', pointer, schema);
    for (const [name, child] of Object.entries(objectAt(schema, 'properties'))) addSchema(below(pointer, 'properties', name), child);
    for (const keyword of ['items', 'additionalProperties']) addSchema(below(pointer, keyword), schema[keyword]);
    for (const keyword of ['anyOf', 'oneOf', 'allOf'])
      for (const [index, child] of listAt(schema, keyword).entries()) addSchema(below(pointer, keyword, String(index)), child);
  };
  const addParameterSchema = ({ pointer, node }: Visit): void => {
    add('parameterSchema', below(pointer, 'schema'), node['schema']);
    addSchema(below(pointer, 'schema'), node['schema']);
  };
  const addParameters = (pointer: string, parent: JsonObject): void => {
    for (const [index, parameter] of listAt(parent, 'parameters').entries()) {
      const visit = add('parameter', below(pointer, 'parameters', String(index)), parameter);
      if (visit !== undefined) addParameterSchema(visit);
    }
  };

  add('document', '#', document);
  for (const [template, item] of Object.entries(objectAt(document, 'paths'))) {
    const pathItem = resolve(document, item);
    const pointer = below('#/paths', template);
    add('path', pointer, pathItem, template);
    addParameters(pointer, pathItem);
  }
  for (const { at, operation } of operationsOf(document)) {
    const pointer = below('#', ...at);
    add('operation', pointer, operation);
    addParameters(pointer, operation);
    for (const [status, reference] of Object.entries(objectAt(operation, 'responses'))) {
      const response = add('response', below(pointer, 'responses', status), reference);
      if (response === undefined) continue;
      for (const [type, mediaType] of Object.entries(objectAt(response.node, 'content')))
        add('mediaType', below(response.pointer, 'content', type), mediaType);
      for (const [name, header] of Object.entries(objectAt(response.node, 'headers'))) {
        const at = isObject(header) && typeof header['$ref'] === 'string' ? header['$ref'] : below(response.pointer, 'headers', name);
        addParameterSchema({ kind: 'parameter', pointer: at, node: resolve(document, header), key: name });
      }
    }
  }
  for (const [name, schema] of Object.entries(objectAt(objectAt(document, 'components'), 'schemas'))) {
    const pointer = below('#/components/schemas', name);
    add('component', pointer, {}, name);
    addSchema(pointer, schema);
  }
  return visits;
}

/** Returns the operations in the order of the document, each with the tokens of the way to it. */
export function operationsOf(document: JsonObject): { readonly at: readonly string[]; readonly operation: JsonObject }[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([template, item]) => {
    const pathItem = resolve(document, item);
    return METHODS.filter((method) => method in pathItem).map((method) => ({
      at: ['paths', template, method],
      operation: objectAt(pathItem, method),
    }));
  });
}
