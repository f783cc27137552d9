import { Problem, Unreachable } from './client.js';

/** The newest of several requests: starting one aborts the one before, whose answer nobody waits for any more. */
export class LatestRequest {
  /** @type {AbortController | undefined} */
  #controller;

  /**
   * @template T
   * @param {(signal: AbortSignal) => Promise<T>} ask
   * @param {{answered: (answer: T) => void, failed: (error: Problem | Unreachable) => void}} callbacks
   */
  async start(ask, { answered, failed }) {
    this.abort();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      const answer = await ask(controller.signal);
      if (!controller.signal.aborted) {
        answered(answer);
      }
    } catch (error) {
      if (controller.signal.aborted) {
        return;
      }
      if (!(error instanceof Problem || error instanceof Unreachable)) {
        throw error;
      }
      failed(error);
    }
  }

  abort() {
    this.#controller?.abort();
  }
}
