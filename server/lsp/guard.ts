import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { turn } from './turn';

/** Wraps what answers the client, so that cancellation, exceptions and logging are settled in one place. */
export type Guard = ReturnType<typeof createGuard>;

/** @param connection where failures are logged, without anything of the documents' text. */
export function createGuard({ console }: Pick<Connection, 'console'>) {
  let answering = 0;
  const report = (gesture: string, error: unknown) =>
    console.error(`${gesture}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);

  return {
    /** Whether a request waits for its answer: other work can wait longer. */
    isAnswering: (): boolean => answering > 0,

    /**
     * Answers a request: a cancelled one as cancelled, a failed one as empty and with a line in the log, for a reader
     * can do nothing about a fault of ours.
     */
    answer:
      <Params, Result>(gesture: string, empty: Result, handle: (params: Params) => Result | Promise<Result>) =>
      async (params: Params, token: CancellationToken): Promise<Result | ResponseError> => {
        answering++;
        try {
          // What the client has sent meanwhile, a cancellation perhaps, is read first.
          await turn();
          if (token.isCancellationRequested) return cancelled();
          return await handle(params);
        } catch (error) {
          report(gesture, error);
          return empty;
        } finally {
          answering--;
        }
      },

    /** Answers a request whose answer is held back until there is something to tell: no other work waits for it. */
    hold:
      <Params, Result>(
        gesture: string,
        empty: Result,
        handle: (params: Params, token: CancellationToken) => Promise<Result>,
      ) =>
      async (params: Params, token: CancellationToken): Promise<Result | ResponseError> => {
        try {
          const result = await handle(params, token);
          return token.isCancellationRequested ? cancelled() : result;
        } catch (error) {
          report(gesture, error);
          return empty;
        }
      },

    /** Takes a notification; what fails is logged. */
    take:
      <Params>(gesture: string, handle: (params: Params) => void | Promise<void>) =>
      async (params: Params): Promise<void> => {
        try {
          await handle(params);
        } catch (error) {
          report(gesture, error);
        }
      },
  };
}

const cancelled = (): ResponseError => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
