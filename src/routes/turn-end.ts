/**
 * Returns what puts acts off to the end of this turn of the event loop, where they are done one right after the other, or as
 * soon as so many wait.
 */
export function createTurnEnd(most: number): (act: () => void) => void {
  let due: (() => void)[] = [];
  const doAll = () => {
    const acts = due;
    due = [];
    for (const act of acts) act();
  };
  return (act) => {
    const count = due.push(act);
    if (count === 1) setImmediate(doAll);
    else if (count === most) doAll();
  };
}
