import { ago } from "./ago";
import { Autosave } from "./autosave";
import { find, forget } from "./local-draft";
import { saveDraft } from "./requests";

export interface SavingOptions {
  readonly slug: string;
  /** How many milliseconds ago the server saved what the page shows; null when it never did. */
  readonly savedAgo: string | null;
  /** The code as it stands. */
  readonly code: string;
  readonly say: (words: string) => void;
  /** Takes code back that only this browser had. */
  readonly bringBack: (code: string, words: string) => void;
}

/** Starts saving, after bringing back what an earlier visit could not save. */
export function startSaving(options: SavingOptions): Autosave {
  const { slug, savedAgo, code, say } = options;
  const now = Date.now();
  const savedAt = savedAgo === null ? null : now - Number(savedAgo);
  const autosave = new Autosave({ slug, storage: localStorage, put: (text) => saveDraft(slug, text), say });
  autosave.start(savedAt);

  // What this browser kept is something the server lacks: the newer of the two goes into the editor.
  const kept = find(localStorage, slug);
  if (kept?.code === code) {
    forget(localStorage, slug);
  } else if (kept !== null && kept.at > (savedAt ?? 0)) {
    options.bringBack(kept.code, `Brought back what this browser kept ${ago(now - kept.at)}.`);
    autosave.changed(kept.code);
  }
  return autosave;
}
