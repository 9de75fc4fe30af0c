import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { readLintedContract } from '../../../scripts/generate/contract.js';
import { FaultyDocument } from '../../../scripts/generate/faults.js';
import { type LintOptions, rules } from '../../../scripts/generate/lint.js';

/** A change of one file that the document must not have, and every fault that is then shown: place, pointer, message. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly replace: readonly [from: string, to: string];
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a version that is not that of the package',
    file: 'openapi.yaml',
    replace: ['version: 1.0.0', 'version: 1.0.1'],
    want: [
      'openapi.yaml:4:3: #/info/version: the package has version 1.0.0: write the same in info.version and in package.json [info-version]',
    ],
  },
  {
    name: 'an operationId that is there twice',
    file: 'openapi.yaml',
    replace: [
      '    get:\n',
      "    delete:\n      operationId: getThing\n      responses:\n        '404':\n          $ref: responses/NotFound.yaml\n    get:\n",
    ],
    want: [
      'openapi.yaml:10:7: #/paths/~1things~1{id}/delete/operationId: another operation has the operationId getThing: handlers and types are named by it, give each operation its own [operation-id-unique]',
    ],
  },
  {
    name: 'two paths that no request can tell apart',
    file: 'openapi.yaml',
    replace: ['components:', '  /things/{key}:\n    parameters: []\ncomponents:'],
    want: [
      'openapi.yaml:20:3: #/paths/~1things~1{key}: another path is /things/{} as well, whatever its parameters are called: no request can tell them apart, merge them [path-collision]',
    ],
  },
  {
    name: 'a variable of the path that no parameter declares, and a parameter that the path lacks',
    file: 'openapi.yaml',
    replace: ['/things/{id}', '/things/{key}'],
    want: [
      'openapi.yaml:8:9: #/paths/~1things~1{key}/parameters/0: the path has no {id}: write it into the path, or remove the parameter [path-parameter-unused]',
      'openapi.yaml:9:5: #/paths/~1things~1{key}/get: the path has {key}, but no parameter is called so: declare one with `name: key`, `in: path` [path-parameter-missing]',
    ],
  },
  {
    name: 'an error with a body of its own',
    file: 'responses/NotFound.yaml',
    replace: ['ErrorBody', 'Thing'],
    want: [
      'responses/NotFound.yaml:4:5: #/paths/~1things~1{id}/get/responses/404/content/application~1json/schema: the body of a 404 is always ErrorBody, whatever failed: let its schema refer to schemas/ErrorBody.yaml [error-body]',
    ],
  },
  {
    name: 'a body whose refusals the document does not tell',
    file: 'openapi.yaml',
    replace: [
      "responses:\n        '200'",
      "requestBody:\n        content:\n          application/json:\n            schema: { $ref: schemas/Thing.yaml }\n      responses:\n        '413':\n          $ref: responses/NotFound.yaml\n        '200'",
    ],
    want: [
      'openapi.yaml:19:7: #/paths/~1things~1{id}/get/responses: the service answers 400 to a body that it cannot take: declare that response, with ErrorBody as its schema [body-error]',
      'openapi.yaml:19:7: #/paths/~1things~1{id}/get/responses: the service answers 415 to a body that it cannot take: declare that response, with ErrorBody as its schema [body-error]',
    ],
  },
  {
    name: 'a status that YAML reads as a number',
    file: 'openapi.yaml',
    replace: ["'404':\n          $ref: responses/NotFound.yaml", '404:\n          description: Nothing.'],
    want: [
      'openapi.yaml:18:9: #/paths/~1things~1{id}/get/responses/404: the body of a 404 is always ErrorBody, whatever failed: let its schema refer to schemas/ErrorBody.yaml [error-body]',
    ],
  },
  {
    name: 'a parameter in no place',
    file: 'parameters/Select.yaml',
    replace: ['in: query\n', ''],
    want: ['openapi.yaml:14:11: #/paths/~1things~1{id}/get/parameters/0/in: declare it in path, query or header'],
  },
  {
    name: 'a parameter without schema',
    file: 'parameters/Id.yaml',
    replace: ['schema:', 'x-schema:'],
    want: ['openapi.yaml:8:9: #/paths/~1things~1{id}/parameters/0/schema: its schema needs one type: integer, number, boolean or string'],
  },
  {
    name: 'a reference to nothing in its own file',
    file: 'schemas/Thing.yaml',
    replace: ['./Moment.yaml', "'#/$defs/Moment'"],
    want: ['schemas/Thing.yaml:21:11: #/properties/Made/$ref: schemas/Thing.yaml has nothing at #/$defs/Moment: correct the reference'],
  },
  {
    name: 'a list where a schema refers into it',
    file: 'schemas/Thing.yaml',
    replace: ['./Moment.yaml', "'#/properties/Part/anyOf/7'"],
    want: [
      'schemas/Thing.yaml:21:11: #/properties/Made/$ref: schemas/Thing.yaml has nothing at #/properties/Part/anyOf/7: correct the reference',
    ],
  },
  {
    name: 'a reference that YAML reads as a comment',
    file: 'schemas/Thing.yaml',
    replace: ['./Moment.yaml', '#/properties/Id'],
    want: [
      'schemas/Thing.yaml:21:11: #/properties/Made/$ref: this names nothing: write a file or a pointer, in quotes where it begins with #',
    ],
  },
  {
    name: 'an error without a body',
    file: 'responses/NotFound.yaml',
    replace: ['content:', 'x-content:'],
    want: [
      'openapi.yaml:18:9: #/paths/~1things~1{id}/get/responses/404: the body of a 404 is always ErrorBody, whatever failed: let its schema refer to schemas/ErrorBody.yaml [error-body]',
    ],
  },
  {
    name: 'a security requirement of an operation that names no scheme',
    file: 'openapi.yaml',
    replace: ['- Basic: []', '- Basic: []\n          Token: []'],
    want: [
      'openapi.yaml:13:11: #/paths/~1things~1{id}/get/security/0/Token: components.securitySchemes has no Token: correct the name, or describe the scheme there [security-scheme]',
    ],
  },
  {
    name: 'a security requirement of the document that names no scheme',
    file: 'openapi.yaml',
    replace: ['paths:', 'security:\n  - Token: []\npaths:'],
    want: [
      'openapi.yaml:6:5: #/security/0/Token: components.securitySchemes has no Token: correct the name, or describe the scheme there [security-scheme]',
    ],
  },
  {
    name: 'nothing in a security requirement that names nothing',
    file: 'openapi.yaml',
    replace: ['- Basic: []', '- Basic: []\n        - null'],
    want: [],
  },
  {
    name: 'a parameter without example',
    file: 'parameters/Id.yaml',
    replace: ['examples:', 'x-examples:'],
    want: [
      'parameters/Id.yaml:1:1: #/components/parameters/Id: the parameter has no named example, so that nobody can try it: add one to `examples`, as `name: {value: …}` [parameter-example]',
    ],
  },
  {
    name: 'a response without example, once for all its media types',
    file: 'responses/Thing.yaml',
    replace: ['examples:', 'x-examples:'],
    want: [
      'responses/Thing.yaml:11:5: #/components/responses/Thing/content/application~1json/schema: the response has no named example, and tools cannot invent one in XML: add one to `examples` beside the schema [response-example]',
    ],
  },
  {
    name: 'a selection that clients would encode',
    file: 'parameters/Select.yaml',
    replace: ['allowReserved: true\n', ''],
    want: [
      'parameters/Select.yaml:1:1: #/components/parameters/Select: a selection holds commas and slashes, which clients would encode or refuse: add `allowReserved: true` [select-reserved]',
    ],
  },
  {
    name: 'a component that no type can be named after',
    file: 'openapi.yaml',
    replace: ['  examples:', '  schemas:\n    Big-Thing:\n      type: string\n  examples:'],
    want: [
      'openapi.yaml:26:5: #/components/schemas/Big-Thing: types and writers are named after the schema "Big-Thing": name its file with letters, digits and _ only [component-name]',
    ],
  },
  {
    name: 'an integer without size',
    file: 'schemas/Thing.yaml',
    replace: ['    format: int32\n', ''],
    want: [
      'schemas/Thing.yaml:4:3: #/components/schemas/Thing/properties/Id: clients choose the size of an integer by its format: add `format: int32` [int32-format]',
    ],
  },
  {
    name: 'a parameter without bounds',
    file: 'parameters/Id.yaml',
    replace: ['  minimum: 1\n  maximum: 99\n', ''],
    want: [
      'parameters/Id.yaml:4:1: #/components/parameters/Id/schema: an integer needs `minimum`, at the widest -2147483648: not every tool checks `format` [int32-bounds]',
      'parameters/Id.yaml:4:1: #/components/parameters/Id/schema: an integer needs `maximum`, at the widest 2147483647: not every tool checks `format` [int32-bounds]',
    ],
  },
  {
    name: 'a header without bound',
    file: 'responses/Thing.yaml',
    replace: ['      maximum: 3600\n', ''],
    want: [
      'responses/Thing.yaml:4:5: #/components/responses/Thing/headers/Age/schema: an integer needs `maximum`, at the widest 2147483647: not every tool checks `format` [int32-bounds]',
    ],
  },
  {
    name: 'a keyword of a parameter that nothing checks',
    file: 'parameters/Id.yaml',
    replace: ['  minimum: 1', '  minimun: 1\n  minimum: 1'],
    want: [
      'parameters/Id.yaml:7:3: #/components/parameters/Id/schema/minimun: nothing checks "minimun" in a parameter or header: remove it, or say it in another way [parameter-keyword]',
    ],
  },
  {
    name: 'a broken pattern',
    file: 'schemas/Thing.yaml',
    replace: ["'^[a-z]+$'", "'^[a-z+$'"],
    want: [
      'schemas/Thing.yaml:15:7: #/components/schemas/Thing/properties/Tags/items/pattern: this is not a regular expression of ECMAScript with the flag u: correct it [pattern]',
    ],
  },
  // Faults that the readers of operations and shapes refuse.
  {
    name: 'integers without bounds, each of them',
    file: 'schemas/Thing.yaml',
    replace: ['    minimum: 1\n    maximum: 99\n', '  Size:\n    type: integer\n    format: int32\n'],
    want: [
      'schemas/Thing.yaml:4:3: #/components/schemas/Thing/properties/Id: an integer needs `minimum`: `format` alone is not checked by every tool',
      'schemas/Thing.yaml:7:3: #/components/schemas/Thing/properties/Size: an integer needs `minimum`: `format` alone is not checked by every tool',
    ],
  },
  {
    name: 'a media type without writer',
    file: 'responses/NotFound.yaml',
    replace: ['application/json', 'image/png'],
    want: [
      'responses/NotFound.yaml:3:3: #/paths/~1things~1{id}/get/responses/404/content/image~1png: no writer for this media type: there are writers for json, xml and types that end in +json or +xml',
    ],
  },
  {
    name: 'an array whose elements stand alone in XML',
    file: 'schemas/Thing.yaml',
    replace: ['      wrapped: true', '      wrapped: false'],
    want: [
      'schemas/Thing.yaml:11:5: #/components/schemas/Thing/properties/Tags/xml: say `wrapped: true`: without an element around them, null and an empty list look the same in XML',
    ],
  },
  {
    name: 'an element name that XML does not allow',
    file: 'schemas/Thing.yaml',
    replace: ['wrapped: true', 'wrapped: true\n      name: 1st'],
    want: [
      'schemas/Thing.yaml:13:7: #/components/schemas/Thing/properties/Tags/xml/name: "1st" is not a name for an XML element: give one in `xml: {name: …}`',
    ],
  },
  {
    name: 'a keyword that no writer knows',
    file: 'schemas/Thing.yaml',
    replace: ['type: string', 'type: string\n      contentEncoding: base64'],
    want: [
      'schemas/Thing.yaml:15:7: #/components/schemas/Thing/properties/Tags/items/contentEncoding: no writer knows this keyword here: remove it, or say it in another way',
    ],
  },
  {
    name: 'a keyword of a schema that others refer to, once',
    file: 'schemas/Moment.yaml',
    replace: ['type: string', 'type: string\ncontentEncoding: base64'],
    want: [
      'schemas/Moment.yaml:2:1: #/components/schemas/Thing/properties/Made/contentEncoding: no writer knows this keyword here: remove it, or say it in another way',
    ],
  },
  {
    name: 'a parameter in a place that is not read',
    file: 'parameters/Select.yaml',
    replace: ['in: query', 'in: cookie'],
    want: ['parameters/Select.yaml:2:1: #/paths/~1things~1{id}/get/parameters/0/in: declare it in path, query or header'],
  },
  {
    name: 'a parameter of the path item that is not a scalar',
    file: 'parameters/Id.yaml',
    replace: ['type: integer', 'type: object'],
    want: [
      'parameters/Id.yaml:4:1: #/paths/~1things~1{id}/parameters/0/schema: its schema needs one type: integer, number, boolean or string',
    ],
  },
  {
    name: 'an operation that no method can be named after',
    file: 'openapi.yaml',
    replace: ['getThing', 'get-thing'],
    want: ['openapi.yaml:9:5: #/paths/~1things~1{id}/get: give it an operationId that can be the name of a method: letters, digits and _'],
  },
  {
    name: 'a response whose media types have different bodies',
    file: 'responses/Thing.yaml',
    replace: [
      'application/xml: *thing',
      'application/xml:\n    schema:\n      type: string\n    examples:\n      first:\n        value: a',
    ],
    want: [
      "responses/Thing.yaml:17:5: #/paths/~1things~1{id}/get/responses/200/content/application~1xml/schema: refer to a schema under components.schemas, alone or in `anyOf` with `{type: 'null'}`",
    ],
  },
  {
    name: 'faults of several kinds at once, by file and line',
    file: 'openapi.yaml',
    replace: [
      '    get:\n      operationId: getThing',
      '    delete:\n      operationId: 1st\n      security:\n        - Token: []\n    get:\n      operationId: getThing',
    ],
    want: [
      'openapi.yaml:9:5: #/paths/~1things~1{id}/delete: give it an operationId that can be the name of a method: letters, digits and _',
      'openapi.yaml:12:11: #/paths/~1things~1{id}/delete/security/0/Token: components.securitySchemes has no Token: correct the name, or describe the scheme there [security-scheme]',
    ],
  },
  // Faults of the files themselves.
  {
    name: 'another version of OpenAPI',
    file: 'openapi.yaml',
    replace: ['openapi: 3.1.0', 'openapi: 3.0.3'],
    want: ['openapi.yaml:1:1: #/openapi: only OpenAPI 3.1 is read: write `openapi: 3.1.0`'],
  },
  {
    name: 'no version of OpenAPI',
    file: 'openapi.yaml',
    replace: ['openapi: 3.1.0\n', ''],
    want: ['openapi.yaml:1:1: #/openapi: only OpenAPI 3.1 is read: write `openapi: 3.1.0`'],
  },
  {
    name: 'broken YAML',
    file: 'parameters/Id.yaml',
    replace: ['name: id', 'name: [id'],
    want: ['parameters/Id.yaml:2:1: #: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  },
  {
    name: 'broken JSON',
    file: 'first.json',
    replace: ['1,', '1'],
    want: ["first.json:3:3: #: this is not JSON: Expected ',' or '}' after property value"],
  },
  {
    name: 'JSON that ends too early',
    file: 'first.json',
    replace: [' ["new"]\n}\n', ''],
    want: ['first.json:3:10: #: this is not JSON: Unexpected end of JSON input'],
  },
  {
    name: 'a file that holds no object',
    file: 'schemas/Moment.yaml',
    replace: ["type: string\npattern: '^[0-9]{4}$'", 'Moment'],
    want: ['schemas/Moment.yaml:1:1: #: this file holds no object: write `key: value` lines'],
  },
  {
    name: 'a reference to no file',
    file: 'openapi.yaml',
    replace: ['parameters/Id.yaml', 'parameters/ID.yaml'],
    want: [
      'openapi.yaml:8:15: #/paths/~1things~1{id}/parameters/0/$ref: "parameters/ID.yaml" is not a file: correct the name, or make parameters/ID.yaml',
    ],
  },
  {
    name: 'a reference to nothing in a file',
    file: 'schemas/Thing.yaml',
    replace: ['./Moment.yaml', './Moment.yaml#/$defs/Year'],
    want: ['schemas/Thing.yaml:21:11: #/properties/Made/$ref: schemas/Moment.yaml has nothing at #/$defs/Year: correct the reference'],
  },
  {
    name: 'a reference to the network',
    file: 'schemas/Thing.yaml',
    replace: ['./Moment.yaml', 'https://example.com/Moment.yaml'],
    want: [
      'schemas/Thing.yaml:21:11: #/properties/Made/$ref: "https://example.com/Moment.yaml" is on the network: copy it to a file under openapi/',
    ],
  },
  {
    name: 'a reference that leads back to itself',
    file: 'schemas/Moment.yaml',
    replace: ["type: string\npattern: '^[0-9]{4}$'", '$ref: ./Moment.yaml'],
    want: [
      'schemas/Moment.yaml:1:7: #/$ref: "./Moment.yaml" leads back to itself: refer to what you mean',
      'schemas/Thing.yaml:21:11: #/properties/Made/$ref: "./Moment.yaml" leads back to itself: refer to what you mean',
      'schemas/Thing.yaml:23:11: #/properties/Sold/$ref: "./Moment.yaml" leads back to itself: refer to what you mean',
    ],
  },
  {
    name: 'a pointer through a reference that leads back to itself',
    file: 'schemas/Moment.yaml',
    replace: ["type: string\npattern: '^[0-9]{4}$'", '$ref: ./Moment.yaml#/x'],
    want: ['schemas/Moment.yaml:1:7: #/$ref: schemas/Moment.yaml has nothing at #/x: correct the reference'],
  },
];

/** Copies the document, changes it and returns the faults as they are printed, without the folder. */
async function faultsOf(folder: string, { file, replace: [from, to] }: Pick<Case, 'file' | 'replace'>): Promise<readonly string[]> {
  cpSync('test/fixtures/small-document', folder, { recursive: true });
  const changed = path.join(folder, file);
  const text = readFileSync(changed, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    changed,
    text.replace(from, () => to),
  );
  try {
    await readLintedContract(path.join(folder, 'openapi.yaml'), { version: '1.0.0' });
    return [];
  } catch (error) {
    if (!(error instanceof FaultyDocument)) throw error;
    return error.message.replaceAll(`${path.relative('.', folder)}/`, '').split('\n');
  }
}

for (const one of cases) {
  t.test(`readLintedContract shows ${one.name}`, async (t) => {
    t.same(await faultsOf(t.testdir(), one), one.want);
  });
}

t.test('rules each have a case here', async (t) => {
  const shown = cases.flatMap(({ want }) => want).join('\n');
  t.same(
    rules.filter(({ name }) => !shown.includes(`[${name}]`)).map(({ name }) => name),
    [],
  );
});

t.test('readLintedContract finds no fault in the document of this checkout', async (t) => {
  const { contract } = await readLintedContract('openapi/openapi.yaml', JSON.parse(readFileSync('package.json', 'utf8')) as LintOptions);
  t.ok(contract.operations.length > 0);
});
