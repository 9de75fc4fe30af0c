import { bodyValidators, type ValidationError } from '../../generated/validators.js';
import { type Finding, show } from './finding.js';
import { readStrictJson } from './strict-json.js';
import { shapeOf, valueAt, visit } from './visit.js';

/** A body as a value, with what is wrong with it; undefined where it cannot be read at all. */
export interface ReadBody {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

export interface BodyOptions {
  /** Whether null may stand for the whole body. */
  readonly nullable?: boolean | undefined;
}

/** Reads a JSON body of a component schema and checks all of it. */
export function checkJson(text: string, schema: string, { nullable = false }: BodyOptions = {}): ReadBody {
  try {
    const { value, numbers, findings } = readStrictJson(text);
    if (value === null && nullable) return { value, findings };
    return { value, findings: [...findings, ...checkValue(value, schema), ...checkNumbers(value, schema, numbers)] };
  } catch (error) {
    return {
      value: undefined,
      findings: [{ pointer: '', expected: 'JSON (RFC 8259)', got: `${(error as Error).message}: ${show(text)}` }],
    };
  }
}

/** Returns what the schema does not allow in a value, whatever it was written in. */
export function checkValue(value: unknown, schema: string): readonly Finding[] {
  return [...checkSchema(value, schema), ...checkNames(value, schema), ...checkUris(value, schema)];
}

function checkSchema(value: unknown, schema: string): readonly Finding[] {
  const validate = bodyValidators[schema as keyof typeof bodyValidators];
  if (validate(value)) return [];
  // Of what may be null as well the validator reports both ways of being wrong.
  const errors = validate.errors as readonly ValidationError[];
  const telling = errors.filter(({ keyword, params }) => keyword !== 'anyOf' && params['type'] !== 'null');
  return telling.map((error) => ({
    pointer: error.instancePath,
    expected: expectation(error),
    got: show(valueAt(value, error.instancePath)),
  }));
}

function expectation({ keyword, message, params }: ValidationError): string {
  const listed = keyword === 'enum' ? `: ${show(params['allowedValues'])}` : '';
  return `${String(message)}${listed} (schema)`;
}

/** The schemas are open, but XML is not, and neither is a contract. */
function checkNames(value: unknown, schema: string): readonly Finding[] {
  return visit(shapeOf(schema), value)
    .filter(({ shape }) => shape === undefined)
    .map(({ pointer, value: extra }) => ({ pointer, expected: 'no such property: the document does not have it', got: show(extra) }));
}

/** An absolute URI as RFC 3986 §4.3 allows it; the validators of the document do not look at this format. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/i;

function checkUris(value: unknown, schema: string): readonly Finding[] {
  return visit(shapeOf(schema), value).flatMap(({ pointer, value: text, shape }): readonly Finding[] => {
    if (shape?.kind !== 'string' || shape.format !== 'uri' || typeof text !== 'string' || URI.test(text)) return [];
    return [{ pointer, expected: 'an absolute uri (RFC 3986 §4.3)', got: show(text) }];
  });
}

function checkNumbers(value: unknown, schema: string, numbers: ReadonlyMap<string, string>): readonly Finding[] {
  return visit(shapeOf(schema), value).flatMap(({ pointer, shape }): readonly Finding[] => {
    const text = shape?.kind === 'integer' ? numbers.get(pointer) : undefined;
    if (text === undefined || /^-?\d+$/.test(text)) return [];
    return [{ pointer, expected: 'an integer without fraction and exponent', got: text }];
  });
}
