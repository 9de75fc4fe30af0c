import type { ArrayShape, MapShape, ObjectShape, Property, Shape } from '../../generated/shape.js';
import { addressLines, always, carriers, usually } from './carriers.js';
import { makers } from './makers.js';
import { fits, valueOf } from './make-value.js';
import type { Field, Scene } from './scene.js';

type Shapes = Readonly<Partial<Record<string, Shape>>>;
type Make = (scene: Scene, field?: Field) => unknown;

/** Embedded objects in others at most: schemas may contain themselves. */
const MAX_DEPTH = 8;

/** Returns what makes values of a named shape. Shapes come from the contract, so that what is new in it gets values, too. */
export function compileShape(shapes: Shapes, name: string): (scene: Scene) => unknown {
  return new Compiler(shapes).named(name, 0);
}

class Compiler {
  constructor(readonly shapes: Shapes) {}

  named(name: string, depth: number): Make {
    return this.shape(this.shapes[name] as Shape, { owner: name, place: name, depth });
  }

  /** `place` is the `Schema.Property` that the value stands in, `owner` the schema that its fields belong to. */
  shape(shape: Shape, at: Place): Make {
    switch (shape.kind) {
      case 'ref':
        return this.reference(shape.name, { ...at, isNullable: shape.nullable });
      case 'object':
        return this.object(shape, at);
      case 'map':
        return this.map(shape, at);
      case 'array':
        return this.array(shape, at);
      default: {
        const [, property = ''] = at.place.split('.');
        const maker = makers[at.place] ?? makers[property];
        return (scene, field) => {
          const value = maker?.(scene, field);
          return fits(shape, value) ? value : valueOf(shape, scene);
        };
      }
    }
  }

  reference(name: string, { owner, place, depth, isNullable }: Place & { readonly isNullable: boolean }): Make {
    if (depth === MAX_DEPTH) return () => (isNullable ? null : {});
    const target = this.shapes[name] as Shape;
    const make = this.shape(target, { owner: target.kind === 'map' ? owner : name, place: name, depth: depth + 1 });
    const carrier = carriers[place] ?? (place.endsWith('.*') ? always : usually);
    return (scene, field) => {
      const inner = carrier(scene);
      return inner === null && isNullable ? null : make(inner ?? scene, field);
    };
  }

  object({ properties }: ObjectShape, { owner, depth }: Place): Make {
    const members = properties
      .filter(({ links, link }) => links === undefined && link === undefined)
      .map(({ name, shape }) => ({ name, make: this.shape(shape, { owner, place: `${owner}.${name}`, depth }) }));
    // Copying all the names at once makes objects that are fast to fill and to read.
    const empty: Readonly<Record<string, unknown>> = Object.fromEntries(members.map(({ name }) => [name, null]));
    return (scene, field) => {
      const made = { ...empty };
      for (const { name, make } of members) made[name] = make(scene, field);
      return made;
    };
  }

  /** The maps of the contract tell of the fields of the object that they stand in. */
  map({ values }: MapShape, { owner, depth }: Place): Make {
    const object = this.shapes[owner];
    const fields = object?.kind === 'object' ? object.properties.map(fieldOf).filter((field) => field !== undefined) : [];
    const make = this.shape(values, { owner, place: `${owner}.*`, depth });
    return (scene) => {
      const made: Record<string, unknown> = {};
      for (const field of fields) if (scene.random.chance(scene.detail)) made[field.name] = make(scene, field);
      return made;
    };
  }

  array({ items }: ArrayShape, at: Place): Make {
    const place = { ...at, place: `${at.place}.*` };
    if (at.place === 'Address.LocalizedAddress' && items.kind === 'array') {
      const make = this.shape(items.items, place);
      return (scene) => addressLines(scene).map((line) => line.map((field) => make(scene, field)));
    }
    const make = this.shape(items, place);
    return (scene, field) => [make(scene, field), make(scene, field)];
  }
}

interface Place {
  readonly owner: string;
  readonly place: string;
  readonly depth: number;
}

/** Returns the field that a property is, undefined where it is an object of its own. */
function fieldOf({ name, shape }: Property): Field | undefined {
  switch (shape.kind) {
    case 'integer':
      return { name, type: 'System.Int32', length: 4 };
    case 'number':
      return { name, type: 'System.Double', length: 8 };
    case 'boolean':
      return { name, type: 'System.Boolean', length: 2 };
    case 'string':
      if (shape.dateTime !== undefined) return { name, type: 'System.DateTime', length: 16 };
      return { name, type: 'System.String', length: shape.maxLength ?? 255 };
    default:
      return undefined;
  }
}
