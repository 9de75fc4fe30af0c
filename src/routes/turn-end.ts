/** How many turns with one act each it takes until one is done at once. */
const QUIET_TURNS = 20;

/**
 * Returns what puts acts off to the end of this turn of the event loop, where they are done one right after the other, or as
 * soon as so many wait. Where only one act comes in each turn, it is done at once.
 */
export function createTurnEnd(most: number): (act: () => void) => void {
  let due: (() => void)[] = [];
  /** Acts of this turn. */
  let count = 0;
  /** Turns that have had one act each, up to the last one. */
  let quiet = QUIET_TURNS;
  const doAll = () => {
    const acts = due;
    due = [];
    for (const act of acts) act();
  };
  const end = () => {
    quiet = count > 1 ? 0 : quiet + 1;
    count = 0;
    doAll();
  };
  return (act) => {
    due.push(act);
    if (++count === 1) setImmediate(end);
    if (due.length === most || (count === 1 && quiet >= QUIET_TURNS)) doAll();
  };
}
