/** Work that stops between its steps, so that whoever has it done may do something else in between. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all the steps of some work at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
