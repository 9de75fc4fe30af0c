import type { Shape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';
import { writeSession } from '../data/session-document.js';
import { compileShape } from './compile-shape.js';
import { createRandom } from './random.js';
import { createScene } from './scene.js';

/** How often a status occurs in comparison with those that are not listed, which occur once. */
const WEIGHTS: Readonly<Partial<Record<string, number>>> = {
  Closed: 30,
  Finished: 10,
  UserLast: 5,
  CustomerLast: 5,
  ClosedFromQueue: 4,
  InQueue: 4,
  RequestPosted: 3,
};

const statuses = statusesOf(shapes);
const make = compileShape(shapes, 'ChatSessionEntity');

/** Returns what makes the session of an id: valid, written as the contract writes it, and the same for the same seed in every run. */
export function createSampler(seed: number): (id: number) => string {
  return (id) => {
    const random = createRandom(seed, id);
    return writeSession(make(createScene(random, id, random.pick(statuses))) as Readonly<Record<string, unknown>>);
  };
}

/** Returns every status of a contract, each as often as it is to occur; one that is empty where it has none. */
export function statusesOf(known: Readonly<Partial<Record<string, Shape>>>): [string, ...string[]] {
  const object = known['ChatSessionEntity'];
  const shape = object?.kind === 'object' ? object.properties.find(({ name }) => name === 'Status')?.shape : undefined;
  const members = shape?.kind === 'string' ? (shape.enum ?? []) : [];
  const [first = '', ...others] = members.flatMap((name) => Array<string>(WEIGHTS[name] ?? 1).fill(name));
  return [first, ...others];
}
