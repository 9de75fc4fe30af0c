import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { operations } from '../../../generated/operations.js';

/** The document that other judges are given. */
export const DOCUMENT = fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url));
const AUTHORIZATION = 'Basic dGplMDpUamUw';
const { mediaTypes } = operations.v1ChatSessionEntity_GetChatSessionEntity.responses[200];

/** What is sent through a judge that does not make requests itself, as its user would: by operation and parameters. */
export interface JudgedRequest {
  /** Says what is asked, in the complaints. */
  readonly name: string;
  readonly operationId: string;
  /** Path template. */
  readonly path: string;
  /** By the place of the parameter. */
  readonly parameters: Readonly<Record<'path' | 'query' | 'header', Readonly<Record<string, string>>>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly examples: Readonly<Record<string, { readonly value: string | number }>>;
}

interface Reference {
  readonly $ref: string;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly parameters?: readonly Reference[];
        /** None where the operation is no question of its own, as with POST. */
        readonly get?: { readonly operationId: string; readonly parameters: readonly Reference[] };
      }
    >
  >;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

/**
 * Returns the requests that every judge gets: each operation in each media type, each example of each parameter, and the
 * errors that a client can cause.
 */
export function judgedRequests(document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as Document): readonly JudgedRequest[] {
  return Object.entries(document.paths).flatMap(([path, { parameters = [], get }]) => {
    if (get === undefined) return [];
    const resolve = ({ $ref }: Reference) => document.components.parameters[$ref.slice($ref.lastIndexOf('/') + 1)] as Parameter;
    // Path parameters may be declared by the path or by its operation.
    const all = [...parameters, ...get.parameters].map(resolve);
    const ofPath = all.filter((parameter) => parameter.in === 'path');
    const { operationId } = get;
    const ask = (name: string, { path: ids = {}, query = {}, header = {} }: Partial<JudgedRequest['parameters']>): JudgedRequest => ({
      name: `${operationId} ${name}`,
      operationId,
      path,
      parameters: {
        path: { ...Object.fromEntries(ofPath.map(({ name: id, examples }) => [id, firstValue(examples)])), ...ids },
        query,
        header: { Accept: 'application/json', Authorization: AUTHORIZATION, ...header },
      },
    });
    const inTypes = mediaTypes.map(({ type }) => ask(type, { header: { Accept: type } }));
    const ofParameters = all.flatMap((parameter) =>
      Object.values(parameter.examples).flatMap(({ value }) => (value === '' ? [] : [askWith(ask, parameter, String(value))])),
    );
    return [...inTypes, ...ofParameters, ...errorsOf(ask, ofPath)];
  });
}

type Ask = (name: string, parameters: Partial<JudgedRequest['parameters']>) => JudgedRequest;

function askWith(ask: Ask, { name, in: place }: Parameter, value: string): JudgedRequest {
  return ask(`${name}=${value}`, { [place]: { [name]: value } });
}

function errorsOf(ask: Ask, ofPath: readonly Parameter[]): readonly JudgedRequest[] {
  const ids = ofPath.length === 0 ? [] : (['99999', '00928', '2147483648', 'abc'] as const);
  return ['application/json', 'application/xml']
    .flatMap((Accept) => [
      ...ids.map((id) => ask(`id ${id} ${Accept}`, { path: { id }, header: { Accept } })),
      ask(`unknown zone ${Accept}`, { header: { Accept, 'SO-TimeZone': 'Mars' } }),
      ask(`no credentials ${Accept}`, { header: { Accept, Authorization: '' } }),
      ask(`wrong credentials ${Accept}`, { header: { Accept, Authorization: 'Bearer nonsense' } }),
    ])
    .concat(ask('nothing acceptable', { header: { Accept: 'image/png' } }));
}

function firstValue(examples: Parameter['examples']): string {
  return String(Object.values(examples)[0]?.value);
}
