import type { BooleanShape, IntegerShape, NumberShape, StringShape } from '../../generated/shape.js';
import { dateTime, type Scene } from './scene.js';
import { companyWords } from './translations.js';

export type ScalarShape = BooleanShape | IntegerShape | NumberShape | StringShape;

/** Returns whether a value that a person thought of is one of the shape, undefined is none. */
export function fits(shape: ScalarShape, value: string | number | boolean | null | undefined): boolean {
  if (value === null) return shape.nullable;
  switch (shape.kind) {
    case 'string': {
      const { enum: members, minLength = 0, maxLength = Infinity } = shape;
      return typeof value === 'string' && value.length >= minLength && value.length <= maxLength && (members?.includes(value) ?? true);
    }
    case 'boolean':
      return typeof value === 'boolean' && value === (shape.const ?? value);
    default:
      return isNumberOf(shape, value);
  }
}

function isNumberOf({ kind, minimum = -Infinity, maximum = Infinity }: IntegerShape | NumberShape, value: unknown): boolean {
  return typeof value === 'number' && (kind === 'number' || Number.isInteger(value)) && value >= minimum && value <= maximum;
}

/** Returns a value of a shape of which nothing else is known. */
export function valueOf(shape: ScalarShape, scene: Scene): string | number | boolean {
  const { random, requested } = scene;
  switch (shape.kind) {
    case 'boolean':
      return shape.const ?? random.chance(50);
    case 'integer':
    case 'number': {
      const { minimum = 0, maximum = Infinity } = shape;
      const from = Math.max(minimum, Math.min(0, maximum));
      const number = random.int(from, Math.min(from + 1000, maximum));
      return number;
    }
    case 'string':
      if (shape.dateTime !== undefined) return dateTime(scene, requested + random.int(0, 100) * 60_000);
      if (shape.enum !== undefined) return random.pick(shape.enum as [string]);
      if (shape.format === 'uri') return `https://www.example.com/${random.int(1, 9999)}`;
      return random
        .pick(companyWords)
        .padEnd(shape.minLength ?? 0, 'x')
        .slice(0, shape.maxLength);
  }
}
