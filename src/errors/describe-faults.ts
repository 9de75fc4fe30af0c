import type { Validate, ValidationError } from '../../generated/validators.js';

/** Faults that one message names; the others follow when these are mended. */
const NAMED = 5;

/**
 * Returns what a validator has just refused, each fault with the JSON pointer (RFC 6901) of its place; `whole` names
 * the value itself.
 */
export function describeFaults(validate: Pick<Validate, 'errors'>, whole = 'the body'): string {
  const all = tellingFaults(validate).map((fault) => describeFault(fault, whole));
  return all.length > NAMED ? `${all.slice(0, NAMED).join('; ')}; and ${all.length - NAMED} more` : all.join('; ');
}

/** Returns the faults that a validator has just found, without those that only repeat another one. */
export function tellingFaults({ errors }: Pick<Validate, 'errors'>): readonly ValidationError[] {
  const faults = errors as readonly ValidationError[];
  // A choice with null is refused three times: by the schema, by null and by the choice. The first says what is wrong.
  const telling = faults.filter(({ keyword, params }) => !/^(?:any|one)Of$/.test(keyword) && params['type'] !== 'null');
  return telling.length > 0 ? telling : faults;
}

function describeFault({ instancePath, keyword, message, params }: ValidationError, whole: string): string {
  const place = instancePath === '' ? whole : instancePath;
  const member = (name: unknown) => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  switch (keyword) {
    case 'required':
      return `${member(params['missingProperty'])} is missing`;
    case 'additionalProperties':
      return `${member(params['additionalProperty'])} is not in the contract`;
    case 'unevaluatedProperties':
      return `${member(params['unevaluatedProperty'])} is not in the contract`;
    case 'enum':
      return `${place} must be one of ${(params['allowedValues'] as readonly unknown[]).map(String).join(', ')}`;
    case 'const':
      return `${place} must be ${JSON.stringify(params['allowedValue'])}`;
    default:
      return `${place} ${message}`;
  }
}
