import type { Parameter } from '../../generated/operation.js';
import type { Validate } from '../../generated/validators.js';
import { ServiceError } from '../errors/catalogue.js';
import { quote } from '../errors/quote.js';
import { parseInt32 } from './int32.js';

/** The parts of a request that carry parameters, percent-decoded but not interpreted. */
export interface RawRequest {
  readonly path: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** By name in lower case, as Node gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export type ParameterValue = string | number | boolean;

/** Parameters by place and by the name that the document gives them; absent ones are not there. */
export interface ParameterValues {
  readonly path: Record<string, ParameterValue>;
  readonly query: Record<string, ParameterValue>;
  readonly header: Record<string, ParameterValue>;
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * Returns a reader of the declared parameters. It is strict: nothing is trimmed, guessed or cut. What is not declared is
 * ignored. It throws ServiceError `bad-request` that names parameter and value, and `not-found` for a reserved word.
 */
export function createParameterReader(parameters: readonly Parameter[], validate: Validate): (raw: RawRequest) => ParameterValues {
  const fields = parameters.map((parameter) => ({
    parameter,
    place: parameter.in === 'header' ? ('headers' as const) : parameter.in,
    field: parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name,
  }));
  return (raw) => {
    const values: ParameterValues = { path: {}, query: {}, header: {} };
    for (const { parameter, place, field } of fields) {
      const given = raw[place][field];
      if (given === undefined) continue;
      const text = typeof given === 'string' ? given : join(parameter, given);
      if (isReserved(parameter, text)) throw new ServiceError('not-found', `No operation answers at ${quote(text)} here`);
      values[parameter.in][parameter.name] = readValue(parameter, text);
    }
    if (!validate(values)) throw invalid(values, validate);
    return values;
  };
}

function join({ name, joinRepeated }: Parameter, given: readonly string[]): string {
  if (joinRepeated) return given.filter((text) => text !== '').join(',');
  throw new ServiceError('bad-request', `Cannot read ${name}: it is given ${given.length} times, give it once`);
}

function isReserved({ reserved }: Parameter, text: string): boolean {
  return reserved.length > 0 && reserved.some((word) => word.toLowerCase() === text.toLowerCase());
}

function readValue({ name, type }: Parameter, text: string): ParameterValue {
  switch (type) {
    case 'integer':
      return parseInt32(text) ?? unreadable(name, text, 'is not an integer of 32 bits in its shortest decimal form');
    case 'number':
      return NUMBER.test(text) ? Number(text) : unreadable(name, text, 'is not a number');
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : unreadable(name, text, 'is neither true nor false'));
    case 'string':
      return text;
  }
}

function unreadable(name: string, text: string, why: string): never {
  throw new ServiceError('bad-request', `Cannot read ${name}: ${quote(text)} ${why}`);
}

function invalid(values: ParameterValues, validate: Validate): ServiceError {
  const error = validate.errors?.[0];
  const [, place = '', token] = (error?.instancePath ?? '').split('/');
  const name = token?.replaceAll('~1', '/').replaceAll('~0', '~') ?? ((error?.params['missingProperty'] ?? 'the request') as string);
  if (error?.params['missingProperty'] === name) return new ServiceError('bad-request', `Cannot read ${name}: it is missing`);
  const value = values[place as keyof ParameterValues]?.[name];
  const shown = value === undefined ? 'it' : quote(String(value));
  return new ServiceError('bad-request', `Cannot read ${name}: ${shown} ${error?.message ?? 'is not valid'}`);
}
