// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * What a schema of the document means to code that reads or writes values: its kind, its limits and its
 * names in XML. The generator turns every schema into a shape once; all else is derived from shapes.
 */
export type Shape = ObjectShape | MapShape | ArrayShape | StringShape | IntegerShape | NumberShape | BooleanShape | RefShape;

interface Nullable {
  /** Whether JSON `null` (in XML `xsi:nil`) stands for the value. */
  readonly nullable: boolean;
}

export interface ObjectShape extends Nullable {
  readonly kind: 'object';
  readonly properties: readonly Property[];
}

export interface Property {
  readonly name: string;
  /** Element name in XML. */
  readonly xmlName: string;
  readonly required: boolean;
  readonly shape: Shape;
  /** Link name → URL template (`x-links`): the server computes this property. */
  readonly links?: Readonly<Record<string, string>>;
  /** URL template (`x-link`): the server computes this property. */
  readonly link?: string;
  /** The value is a URL relative to the server of the document, and written as an absolute one (`x-relative`). */
  readonly relative?: true;
}

/** An object whose keys are data; in XML a list of entries, so that a key never becomes an element name. */
export interface MapShape extends Nullable {
  readonly kind: 'map';
  readonly values: Shape;
  /** Element names of an entry, its key and its value (`x-xml-map`). */
  readonly xml: { readonly entry: string; readonly key: string; readonly value: string };
}

export interface ArrayShape extends Nullable {
  readonly kind: 'array';
  readonly items: Shape;
  /** Element name of an item in XML. */
  readonly itemName: string;
}

export interface StringShape extends Nullable {
  readonly kind: 'string';
  /** The text is written for the reader (`x-translate`): names in several languages, or the id of a string. */
  readonly translate?: 'text' | 'resource';
  /** The text is a date-time; without an offset it is in the base time zone, or in UTC (`x-utc`). */
  readonly dateTime?: 'base' | 'utc';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  /** Limits in code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface IntegerShape extends Nullable {
  readonly kind: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

export interface NumberShape extends Nullable {
  readonly kind: 'number';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanShape extends Nullable {
  readonly kind: 'boolean';
  /** The only value that is allowed. */
  readonly const?: boolean;
}

/** A shape that has a name of its own under `components.schemas`. */
export interface RefShape extends Nullable {
  readonly kind: 'ref';
  readonly name: string;
}
