import type { ValidationError } from '../../generated/validators.js';

/** Faults that one message names; the others follow when these are mended. */
const NAMED = 5;

/** Returns what a validator found, each fault with the JSON pointer (RFC 6901) of its place. */
export function describeFaults(errors: readonly ValidationError[]): string {
  // A choice with null is refused three times: by the schema, by null and by the choice. The first says what is wrong.
  const telling = errors.filter(({ keyword, params }) => !/^(?:any|one)Of$/.test(keyword) && params['type'] !== 'null');
  const all = (telling.length > 0 ? telling : errors).map(describeFault);
  return all.length > NAMED ? `${all.slice(0, NAMED).join('; ')}; and ${all.length - NAMED} more` : all.join('; ');
}

function describeFault({ instancePath, keyword, message, params }: ValidationError): string {
  const member = (name: unknown) => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'required':
      return `${member(params['missingProperty'])} is missing`;
    case 'additionalProperties':
      return `${member(params['additionalProperty'])} is not in the contract`;
    case 'unevaluatedProperties':
      return `${member(params['unevaluatedProperty'])} is not in the contract`;
    case 'enum':
      return `${placeOf(instancePath)} must be one of ${(params['allowedValues'] as readonly unknown[]).map(String).join(', ')}`;
    case 'const':
      return `${placeOf(instancePath)} must be ${JSON.stringify(params['allowedValue'])}`;
    default:
      return `${placeOf(instancePath)} ${message}`;
  }
}

function placeOf(instancePath: string): string {
  return instancePath === '' ? 'the body' : instancePath;
}
