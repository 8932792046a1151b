import { ago } from "./ago";
import { forget, keep } from "./local-draft";

export interface AutosaveOptions {
  readonly slug: string;
  readonly storage: Storage;
  /** Saves on the server; rejects when that did not work. */
  readonly put: (code: string) => Promise<void>;
  /** Shows where the code is kept. */
  readonly say: (words: string) => void;
  readonly now?: () => number;
  /** Milliseconds without a change that count as a pause. */
  readonly pause?: number;
}

const firstRetry = 2_000;
const lastRetry = 60_000;

/**
 * Saves code at every pause: in this browser at once, on the server right after. The browser's copy is dropped when
 * the server has the same, so what is found there later is always something the server lacks.
 */
export class Autosave {
  readonly #options: Required<AutosaveOptions>;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;
  #retry = firstRetry;
  #pending: string | null = null;
  #saving: Promise<void> | null = null;
  #savedAt: number | null = null;

  constructor(options: AutosaveOptions) {
    this.#options = { now: () => Date.now(), pause: 700, ...options };
  }

  /** Tells it what the server has, and since when. */
  start(savedAt: number | null): void {
    this.#savedAt = savedAt;
    this.#ticking = setInterval(() => this.#tick(), 1000);
    this.#tick();
  }

  stop(): void {
    clearTimeout(this.#waiting);
    clearInterval(this.#ticking);
  }

  changed(code: string): void {
    this.#pending = code;
    this.#schedule(this.#options.pause);
  }

  /** Saves what is not saved yet without waiting for a pause. Never rejects. */
  async flush(): Promise<void> {
    clearTimeout(this.#waiting);
    if (this.#saving !== null) {
      await this.#saving;
    }
    if (this.#pending !== null) {
      this.#saving = this.#save(this.#pending);
      await this.#saving;
      this.#saving = null;
    }
  }

  /** Keeps what is not saved yet in this browser, at once: for a page that is going away. */
  keepLocally(): void {
    if (this.#pending !== null) {
      this.#keep(this.#pending);
    }
  }

  #schedule(wait: number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.flush(), wait);
  }

  async #save(code: string): Promise<void> {
    const kept = this.#keep(code);
    try {
      await this.#options.put(code);
      this.#retry = firstRetry;
      this.#savedAt = this.#options.now();
      if (this.#pending === code) {
        this.#pending = null;
        forget(this.#options.storage, this.#options.slug);
      }
      this.#tick();
    } catch {
      this.#options.say(
        kept
          ? "Kept in this browser only: the server did not answer. Trying again."
          : "Not saved: the server did not answer. Trying again; keep this page open.",
      );
      this.#schedule(this.#retry);
      this.#retry = Math.min(this.#retry * 2, lastRetry);
    }
  }

  #keep(code: string): boolean {
    return keep(this.#options.storage, this.#options.slug, { code, at: this.#options.now() });
  }

  #tick(): void {
    if (this.#savedAt !== null && this.#pending === null) {
      this.#options.say(`Saved ${ago(this.#options.now() - this.#savedAt)}`);
    }
  }
}
