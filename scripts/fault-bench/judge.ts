import type { Fault } from './fault.js';

/** What a judge says about one server. */
export interface Judgement {
  /** One stable line for each thing that it finds wrong. */
  readonly complaints: readonly string[];
  /** Why it could not judge, where it could not. */
  readonly note?: string;
}

/** A tool that tells whether a server keeps the document. */
export interface Judge {
  readonly name: string;
  /** Judges the server at an origin; a judge may look first where faults of the class would show. */
  judge(origin: string, fault?: Pick<Fault, 'class'>): Promise<Judgement>;
  close?(): Promise<void>;
}
