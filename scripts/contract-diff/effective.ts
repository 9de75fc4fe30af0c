import { below, componentName, isObject, type Json, type JsonObject, resolve, valueAt } from '../generate/document.js';
import type { FieldsOptions } from './fields.js';
import { entriesOf, type Located } from './located.js';
import type { Kind } from './rules.js';

type Draft = Map<string, Located>;

/** Where a schema is made nullable by an alternative. */
interface EffectOptions extends FieldsOptions {
  readonly nullAt: string | undefined;
}

/** Fields that are read as part of others, or, as the version, judged by the gate. */
const IGNORED: Partial<Record<Kind, readonly string[]>> = {
  document: ['security'],
  info: ['version'],
  path: ['parameters'],
  xml: ['name'],
};

/** Keywords for which `false` says what absence says. */
const FALSE_IS_ABSENT = [
  ...['required', 'deprecated', 'allowReserved', 'allowEmptyValue', 'uniqueItems', 'readOnly', 'writeOnly', 'wrapped', 'attribute'],
  ...['x-utc', 'x-join-repeated'],
];

/** Lists whose order means nothing. */
const SETS = ['type', 'enum', 'required', 'x-reserved'];

/** Makes the fields say what they mean together: defaults, order of sets, null, XML names, what an operation inherits. */
export function takeEffect(document: JsonObject, node: Located, fields: Draft, options: EffectOptions): void {
  const { kind } = options;
  for (const name of IGNORED[kind] ?? []) fields.delete(name);
  for (const name of FALSE_IS_ABSENT) if (fields.get(name)?.value === false) fields.delete(name);
  if (kind === 'schema') completeSchema(node, fields, options);
  if (kind === 'operation') completeOperation(document, node, fields);
  if (kind === 'parameter' || kind === 'header') {
    const place = fields.get('in')?.value;
    fillIn(fields, 'style', place === 'query' || place === 'cookie' ? 'form' : 'simple', node);
    fillIn(fields, 'explode', fields.get('style')?.value === 'form', node);
  }
  if (kind === 'xmlMap') {
    for (const [name, value] of Object.entries({ entry: 'Entry', key: 'Key', value: 'Value' })) fillIn(fields, name, value, node);
  }
  for (const name of SETS) {
    const { value, pointer } = fields.get(name) ?? { pointer: '' };
    if (Array.isArray(value)) fields.set(name, { pointer, value: (value as Json[]).toSorted(byText) });
  }
}

function fillIn(fields: Draft, name: string, value: Json, { pointer }: Located): void {
  if (!fields.has(name)) fields.set(name, { value, pointer });
}

function byText(one: Json, other: Json): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function completeSchema(node: Located, fields: Draft, { element, name, nullAt }: EffectOptions): void {
  const type = fields.get('type');
  const types = typeof type?.value === 'string' ? [type.value] : (type?.value as readonly Json[] | undefined);
  const members = fields.get('enum');
  const list = members?.value as readonly Json[] | undefined;
  const allowsNull = types?.includes('null') === true && list?.includes(null) !== false;
  const nullPointer = nullAt ?? (allowsNull ? (members ?? type)?.pointer : undefined);
  if (nullPointer !== undefined) fields.set('nullable', { value: true, pointer: nullPointer });
  if (type !== undefined && types !== undefined)
    fields.set('type', { value: types.filter((one) => one !== 'null'), pointer: type.pointer });
  if (members !== undefined && list !== undefined)
    fields.set('enum', { value: list.filter((one) => one !== null), pointer: members.pointer });
  if (fields.get('additionalProperties')?.value === true) fields.delete('additionalProperties');
  if (element !== undefined) fields.set('xml.name', elementName(node, fields, { element, name }));
}

/** Returns the name of the XML element that a value of the schema becomes in this place. */
function elementName(node: Located, fields: Draft, { element, name }: Pick<FieldsOptions, 'element' | 'name'>): Located {
  const reference = componentName(node.value);
  const own = isObject(node.value) && 'xml' in node.value;
  const xml = own || (element === 'component' && reference !== undefined) ? fields.get('xml') : undefined;
  const given = isObject(xml?.value) ? xml.value['name'] : undefined;
  if (xml !== undefined && given !== undefined) return { value: given, pointer: below(xml.pointer, 'name') };
  return { value: name ?? reference ?? 'Item', pointer: node.pointer };
}

/** Adds the parameters of the path and the security of the document, where the operation does not replace them. */
function completeOperation(document: JsonObject, { pointer }: Located, fields: Draft): void {
  const own = entriesOf(fields.get('parameters'));
  const path = pointer.slice(0, pointer.lastIndexOf('/'));
  const ofPath = entriesOf({ value: valueAt(document, `${path}/parameters`) ?? [], pointer: `${path}/parameters` });
  const place = ({ value }: Located) => JSON.stringify([resolve(document, value)['in'], resolve(document, value)['name']]);
  const replaced = new Set(own.map(place));
  const entries = [...own, ...ofPath.filter((entry) => !replaced.has(place(entry)))];
  fields.set('parameters', { value: entries.map((entry) => entry.value), pointer: below(pointer, 'parameters'), entries });

  const security = fields.get('security') ?? { value: document['security'] ?? [], pointer: '#/security' };
  const alternatives = entriesOf(security);
  fields.set('security', { ...security, entries: alternatives.length > 0 ? alternatives : [{ value: {}, pointer: security.pointer }] });
}
