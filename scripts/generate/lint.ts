import { below, componentName, DocumentError, type Json, type JsonObject, listAt, METHODS, objectAt, resolve } from './document.js';
import { mapEach } from './faults.js';
import { operationsOf, type Visit, visitDocument } from './visit-document.js';

/** What the document is held against besides itself. */
export interface LintOptions {
  /** Version of the package. */
  readonly version: string;
}

interface Context extends LintOptions {
  readonly document: JsonObject;
}

/** Where below the node a rule is broken, and by what. */
interface Found {
  readonly at?: readonly string[];
  readonly what?: string;
}

interface Rule {
  readonly name: string;
  readonly looksAt: Visit['kind'];
  /** Returns every place where the node breaks the rule. */
  find(visit: Visit, context: Context): readonly Found[];
  /** What is wrong and how to mend it; `what` is that of the place. */
  message(what: string): string;
}

const BROKEN: readonly Found[] = [{}];
const KEPT: readonly Found[] = [];

/** Keywords that a parameter's schema may have: its validator is compiled by Ajv, which knows more than the writers do. */
const PARAMETER_KEYWORDS = new Set(
  `type format enum const pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  default title description examples example deprecated`.split(/\s+/),
);

/**
 * What a document must keep beyond OpenAPI so that everything can be generated from it and every tool reads it alike.
 * What the readers of operations and shapes refuse by themselves is not here.
 */
export const rules: readonly Rule[] = [
  {
    name: 'info-version',
    looksAt: 'document',
    find: ({ node }, { version }) => (objectAt(node, 'info')['version'] === version ? KEPT : [{ at: ['info', 'version'], what: version }]),
    message: (version) => `the package has version ${version}: write the same in info.version and in package.json`,
  },
  {
    name: 'operation-id-unique',
    looksAt: 'document',
    find: ({ node }) =>
      findRepeated(operationsOf(node).map(({ at, operation }) => ({ at: [...at, 'operationId'], what: operation['operationId'] }))),
    message: (id) => `another operation has the operationId ${id}: handlers and types are named by it, give each operation its own`,
  },
  {
    name: 'path-collision',
    looksAt: 'document',
    find: ({ node }) =>
      findRepeated(
        Object.keys(objectAt(node, 'paths')).map((template) => ({
          at: ['paths', template],
          what: template.replaceAll(/\{[^{}]*\}/g, '{}'),
        })),
      ),
    message: (path) => `another path is ${path} as well, whatever its parameters are called: no request can tell them apart, merge them`,
  },
  {
    name: 'path-parameter-missing',
    looksAt: 'path',
    find: ({ node, key }, { document }) => {
      const methods = METHODS.filter((method) => method in node);
      return methods.flatMap((method) => {
        const declared = pathParameters(document, node, [method]).map(({ what }) => what);
        return variablesOf(key).flatMap((variable) => (declared.includes(variable) ? [] : [{ at: [method], what: variable }]));
      });
    },
    message: (name) => `the path has {${name}}, but no parameter is called so: declare one with \`name: ${name}\`, \`in: path\``,
  },
  {
    name: 'path-parameter-unused',
    looksAt: 'path',
    find: ({ node, key }, { document }) => pathParameters(document, node, METHODS).filter(({ what }) => !variablesOf(key).includes(what)),
    message: (name) => `the path has no {${name}}: write it into the path, or remove the parameter`,
  },
  {
    name: 'error-body',
    looksAt: 'operation',
    find: ({ node }, { document }) =>
      Object.entries(objectAt(node, 'responses')).flatMap(([status, reference]) => {
        if (!/^[45]/.test(status)) return [];
        const content = Object.entries(objectAt(resolve(document, reference), 'content'));
        if (content.length === 0) return [{ at: ['responses', status], what: status }];
        return content.flatMap(([type, mediaType]) => {
          const schema = objectAt({ mediaType }, 'mediaType')['schema'];
          return componentName(schema) === 'ErrorBody' ? [] : [{ at: ['responses', status, 'content', type, 'schema'], what: status }];
        });
      }),
    message: (status) => `the body of a ${status} is always ErrorBody, whatever failed: let its schema refer to schemas/ErrorBody.yaml`,
  },
  {
    name: 'body-error',
    looksAt: 'operation',
    find: ({ node }) => {
      const answers = objectAt(node, 'responses');
      const missing = 'requestBody' in node ? ['400', '413', '415'].filter((status) => !(status in answers)) : [];
      return missing.map((status) => ({ at: ['responses'], what: status }));
    },
    message: (status) => `the service answers ${status} to a body that it cannot take: declare that response, with ErrorBody as its schema`,
  },
  {
    name: 'security-scheme',
    looksAt: 'operation',
    find: ({ node }, { document }) => findUnknownSchemes(node, document),
    message: (name) => `components.securitySchemes has no ${name}: correct the name, or describe the scheme there`,
  },
  {
    name: 'security-scheme',
    looksAt: 'document',
    find: ({ node }) => findUnknownSchemes(node, node),
    message: (name) => `components.securitySchemes has no ${name}: correct the name, or describe the scheme there`,
  },
  {
    name: 'parameter-example',
    looksAt: 'parameter',
    find: ({ node }) => (hasExamples(node) ? KEPT : BROKEN),
    message: () => 'the parameter has no named example, so that nobody can try it: add one to `examples`, as `name: {value: …}`',
  },
  {
    name: 'response-example',
    looksAt: 'mediaType',
    // At the schema, which all media types share that are an alias of the first.
    find: ({ node }) => (hasExamples(node) ? KEPT : [{ at: ['schema'] }]),
    message: () => 'the response has no named example, and tools cannot invent one in XML: add one to `examples` beside the schema',
  },
  {
    name: 'select-reserved',
    looksAt: 'parameter',
    find: ({ node }, { document }) =>
      resolve(document, node['schema'])['format'] === 'so-select' && node['allowReserved'] !== true ? BROKEN : KEPT,
    message: () => 'a selection holds commas and slashes, which clients would encode or refuse: add `allowReserved: true`',
  },
  {
    name: 'component-name',
    looksAt: 'component',
    find: ({ key }) => (/^[A-Za-z_]\w*$/.test(key) ? KEPT : [{ what: key }]),
    message: (name) =>
      `types and writers are named after the schema ${JSON.stringify(name)}: name its file with letters, digits and _ only`,
  },
  {
    name: 'int32-format',
    looksAt: 'schema',
    find: ({ node }) => (typesOf(node).includes('integer') && node['format'] !== 'int32' ? BROKEN : KEPT),
    message: () => 'clients choose the size of an integer by its format: add `format: int32`',
  },
  {
    name: 'int32-bounds',
    looksAt: 'parameterSchema',
    find: ({ node }) =>
      typesOf(node).includes('integer')
        ? ['minimum', 'maximum'].filter((keyword) => typeof node[keyword] !== 'number').map((keyword) => ({ what: keyword }))
        : KEPT,
    message: (keyword) =>
      `an integer needs \`${keyword}\`, at the widest ${keyword === 'minimum' ? '-2147483648' : '2147483647'}: not every tool checks \`format\``,
  },
  {
    name: 'parameter-keyword',
    looksAt: 'parameterSchema',
    find: ({ node }) =>
      Object.keys(node)
        .filter((keyword) => !PARAMETER_KEYWORDS.has(keyword) && !keyword.startsWith('x-'))
        .map((keyword) => ({ at: [keyword], what: keyword })),
    message: (keyword) => `nothing checks ${JSON.stringify(keyword)} in a parameter or header: remove it, or say it in another way`,
  },
  {
    name: 'pattern',
    looksAt: 'schema',
    find: ({ node }) => (typeof node['pattern'] === 'string' && !isPattern(node['pattern']) ? [{ at: ['pattern'] }] : KEPT),
    message: () => 'this is not a regular expression of ECMAScript with the flag u: correct it',
  },
];

/** Holds the bundled document against all rules. @throws DocumentError, or AggregateError of several */
export function lint(document: JsonObject, options: LintOptions): void {
  const context: Context = { document, ...options };
  const errors = visitDocument(document).flatMap((visit) =>
    rules
      .filter(({ looksAt }) => looksAt === visit.kind)
      .flatMap(({ name, find, message }) =>
        find(visit, context).map(({ at = [], what = '' }) => new DocumentError(below(visit.pointer, ...at), `${message(what)} [${name}]`)),
      ),
  );
  mapEach(errors, (error) => {
    throw error;
  });
}

function variablesOf(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string);
}

/** Returns the parameters in the path of a path item and of some of its operations. */
function pathParameters(document: JsonObject, pathItem: JsonObject, methods: readonly string[]) {
  const parents = [
    { parent: pathItem, at: [] as string[] },
    ...methods.map((method) => ({ parent: objectAt(pathItem, method), at: [method] })),
  ];
  return parents.flatMap(({ parent, at }) =>
    listAt(parent, 'parameters').flatMap((reference, index) => {
      const { name, in: place } = resolve(document, reference);
      return place === 'path' ? [{ at: [...at, 'parameters', String(index)], what: name as string }] : [];
    }),
  );
}

function findUnknownSchemes(node: JsonObject, document: JsonObject): readonly Found[] {
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes');
  return listAt(node, 'security').flatMap((requirement, index) =>
    Object.keys(objectAt({ requirement }, 'requirement'))
      .filter((name) => !Object.hasOwn(schemes, name))
      .map((name) => ({ at: ['security', String(index), name], what: name })),
  );
}

function findRepeated(candidates: readonly { readonly at: readonly string[]; readonly what: Json | undefined }[]): Found[] {
  return candidates.flatMap(({ at, what }, index) =>
    typeof what === 'string' && candidates.findIndex((other) => other.what === what) < index ? [{ at, what }] : [],
  );
}

function typesOf(schema: JsonObject): readonly Json[] {
  return typeof schema['type'] === 'string' ? [schema['type']] : listAt(schema, 'type');
}

function hasExamples(node: JsonObject): boolean {
  return Object.keys(objectAt(node, 'examples')).length > 0;
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
