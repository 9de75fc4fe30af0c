import { errorMediaTypes } from '../../../generated/operations.js';
import type { ContractCase, ServerUnderTest } from '../contract-case.js';
import { asXml, differences } from '../differences.js';
import { list, session } from '../subject.js';
import type { Question } from '../trial.js';

const SAME = 'Every error has the same body, in the media type that is accepted (document, "Errors")';

type Provocation = Omit<Question, 'path'> & { readonly path: (server: ServerUnderTest) => string };

/** Requests that have to fail, by the name of what is wrong with them. */
const provocations: Readonly<Record<string, Provocation>> = {
  'bad-id': { operation: session, path: () => '/ChatSession/1e3', status: 400 },
  // What the message repeats of the request has to be escaped.
  'markup-in-id': { operation: session, path: () => '/ChatSession/%3Cb%3E%26%22%C3%A9%F0%9F%98%80]]%3E', status: 400 },
  'control-character-in-id': { operation: session, path: () => '/ChatSession/a%01%0D%0Ab', status: 400 },
  'bad-select': { operation: session, path: ({ ids }) => `/ChatSession/${ids[0]}?$select=a//b`, status: 400 },
  'bad-zone': { operation: session, path: ({ ids }) => `/ChatSession/${ids[0]}`, headers: { 'SO-TimeZone': 'Mars' }, status: 400 },
  'bad-filter': { operation: list, path: () => '/ChatSession?$filter=%3C%26%3E', status: 400 },
  'bad-order': { operation: list, path: () => '/ChatSession?$orderBy=nothing%20up', status: 400 },
  'bad-column': { operation: list, path: () => '/ChatSession?$select=nothing', status: 400 },
  'bad-token': { operation: list, path: () => '/ChatSession?$skiptoken=nothing', status: 400 },
  anonymous: { operation: session, path: ({ ids }) => `/ChatSession/${ids[0]}`, anonymous: true, status: 401 },
  'anonymous-list': { operation: list, path: () => '/ChatSession', anonymous: true, status: 401 },
  missing: { operation: session, path: ({ missingId }) => `/ChatSession/${missingId}`, status: 404 },
  'unknown-path': { path: () => '/Nothing', status: 404 },
  method: { operation: list, method: 'PATCH', path: () => '/ChatSession', anonymous: true, status: 405 },
};

/** Every error in every media type. */
export const errors: readonly ContractCase[] = Object.entries(provocations).flatMap(([name, { path, headers, ...provocation }]) =>
  errorMediaTypes.map(({ type, format }): ContractCase => ({
    id: `errors/${name}/${type}`,
    kind: 'required',
    source: SAME,
    operationId: provocation.operation?.operationId,
    mediaType: type,
    async run(trial) {
      const ask = (accept: string) => trial.ask({ ...provocation, path: path(trial.server), headers: { ...headers, Accept: accept } });
      const reply = await ask(type);
      trial.equal(reply, 'Content-Type', { got: reply.mediaType?.type, want: type });
      const { value } = type === 'application/json' ? reply : await ask('application/json');
      if (value === undefined || reply.value === undefined) return;
      for (const fault of differences(format === 'xml' ? asXml(value) : value, reply.value)) trial.note(reply, fault);
    },
  })),
);
