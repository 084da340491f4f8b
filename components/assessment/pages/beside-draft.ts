import type { KeptDraft } from '../keeping/kept-draft.js';

/** What lies beside a draft, under its key: as long as the draft does, or until the tab is closed. */
const STORES = {
  sent: () => localStorage,
  cleared: () => sessionStorage,
  mistakes: () => sessionStorage,
};

type Beside = keyof typeof STORES;

/** As it lies there, which may be anything; null where there is nothing, and where nothing is kept. */
export function readBeside({ keeper: { key } }: KeptDraft, what: Beside): unknown {
  try {
    return key ? JSON.parse(STORES[what]().getItem(placeOf(key, what)) ?? 'null') : null;
  } catch {
    return null;
  }
}

/** Null takes it away. */
export function writeBeside({ keeper: { key } }: KeptDraft, what: Beside, value: unknown) {
  if (!key) return;
  try {
    if (value === null) STORES[what]().removeItem(placeOf(key, what));
    else STORES[what]().setItem(placeOf(key, what), JSON.stringify(value));
  } catch {
    // Without a store it lasts as long as the page.
  }
}

export function forgetBeside(kept: KeptDraft) {
  for (const what of Object.keys(STORES) as Beside[]) writeBeside(kept, what, null);
}

function placeOf(key: string, what: Beside): string {
  return `wwc-assessment|${what}|${key}`;
}
