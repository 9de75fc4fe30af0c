import type { MediaType, Operation } from '../../../generated/operation.js';
import type { ContractCase } from '../contract-case.js';
import { asXml, differences } from '../differences.js';
import { namesOf } from '../select.js';
import { askBoth, askSession, mediaTypesOf, session, sessionShape, sessionsOf, type Subject, subjects, untried } from '../subject.js';
import type { Trial } from '../trial.js';
import { isMembers, type Members, shapeOf, valueAt, visit } from '../visit.js';

const SIX = 'Every media type of an answer carries the same values (document, "Media types")';

/** Every operation in every media type: the body keeps its schema and says what the JSON says. */
export const bodies: readonly ContractCase[] = [
  ...subjects.flatMap((subject) => mediaTypesOf(subject.operation).map((mediaType) => inMediaType(subject, mediaType))),
  ...subjects.map(inOrder),
  {
    id: `bodies/known-properties/${session.operationId}`,
    kind: 'recommended',
    source: 'A property that the document has is in the answer, null where nobody knows its value (document, "Null and absent")',
    operationId: session.operationId,
    run: hasEveryProperty,
  },
  {
    id: `bodies/links/${session.operationId}`,
    kind: 'required',
    source: '_Links: Self is the URL of the session, Archive that of the list; both are absolute (document, x-links)',
    operationId: session.operationId,
    run: linksLead,
  },
  ...untried.map(leaveOut),
];

/** An operation that nobody may call on another's server. */
export function leaveOut({ operationId, method, path }: Operation): ContractCase {
  return {
    id: `bodies/untried/${operationId}`,
    kind: 'capability',
    source: `${method} ${path} (document)`,
    operationId,
    run: async (trial) => trial.skip('it may change something, or needs a parameter that nobody knows'),
  };
}

function pathsOf({ operation, path }: Subject, trial: Trial): readonly string[] {
  if (operation !== session) return [path(trial.server)];
  return sessionsOf(trial).map((id) => `/ChatSession/${id}`);
}

function inMediaType(subject: Subject, { type, format }: MediaType): ContractCase {
  const { operation } = subject;
  return {
    id: `bodies/media-type/${operation.operationId}/${type}`,
    kind: 'required',
    source: SIX,
    operationId: operation.operationId,
    mediaType: type,
    async run(trial) {
      for (const path of pathsOf(subject, trial)) {
        const ask = (accept: string) => trial.ask({ operation, path, headers: { Accept: accept } });
        const [json, reply] = await askBoth(
          () => ask('application/json'),
          () => ask(type),
        );
        trial.equal(reply, 'Content-Type', { got: reply.mediaType?.type, want: type });
        if (json.value === undefined || reply.value === undefined) continue;
        for (const fault of differences(format === 'xml' ? asXml(json.value) : json.value, reply.value)) trial.note(reply, fault);
      }
    },
  };
}

function inOrder(subject: Subject): ContractCase {
  const { operation } = subject;
  return {
    id: `bodies/property-order/${operation.operationId}`,
    kind: 'recommended',
    source: 'Properties of JSON stand in the order of the document, as elements of XML have to (POLICY, "Contract")',
    operationId: operation.operationId,
    async run(trial) {
      for (const path of pathsOf(subject, trial)) {
        const reply = await trial.ask({ operation, path, headers: { Accept: 'application/json' } });
        const schema = operation.responses[200]?.schema as string;
        for (const { pointer, value, shape } of visit(shapeOf(schema), reply.value)) {
          if (shape?.kind !== 'object' || !isMembers(value)) continue;
          const names = shape.properties.map(({ name }) => name);
          const got = Object.keys(value).filter((name) => names.includes(name));
          const want = names.filter((name) => got.includes(name));
          trial.equal(reply, pointer, { got: got.join(', '), want: want.join(', ') });
        }
      }
    },
  };
}

async function hasEveryProperty(trial: Trial): Promise<void> {
  const replies = [];
  for (const id of sessionsOf(trial)) replies.push(await askSession(trial, id));
  const names = namesOf(sessionShape, 0);
  for (const reply of replies) {
    for (const name of names) {
      const isThere = reply.value === undefined || Object.hasOwn(reply.value as Members, name);
      if (!isThere) trial.note(reply, { pointer: `/${name}`, expected: 'the property', got: 'nothing' });
    }
  }
}

async function linksLead(trial: Trial): Promise<void> {
  for (const id of sessionsOf(trial).slice(0, 3)) {
    const path = `/ChatSession/${id}`;
    const reply = await trial.ask({ operation: session, path });
    for (const [pointer, want] of [
      ['/_Links/Self', path],
      ['/_Links/Archive', '/ChatSession'],
    ] as const) {
      const link = valueAt(reply.value, pointer);
      if (typeof link !== 'string' || !URL.canParse(link) || !link.endsWith(want)) {
        trial.note(reply, { pointer, expected: `an absolute URL that ends with ${want}`, got: String(link) });
      } else if (link.startsWith(trial.server.operations)) await trial.ask({ path: link });
      else trial.note(reply, { pointer, expected: `a URL below ${trial.server.operations}`, got: link });
    }
  }
}
