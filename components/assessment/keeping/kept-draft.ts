import type { ReactiveControllerHost } from 'lit';
import { ASSESSMENT_FORMAT, type Assessment } from '../../../src/assessment/assessment.js';
import { isSame, mergeAssessments } from '../../../src/assessment/merge.js';
import {
  readStoredDraft,
  storedDraft,
  type StoredDraft,
} from '../../../src/assessment/stored-draft.js';
import type { Rules } from '../../../src/standard/standard.js';
import type { RecordSource } from '../../shared/record.js';
import { Keeper } from './keeper.js';

/** What a page says of keeping, by the attributes of the form. */
export interface Keeping {
  readonly id: string;
  readonly storage: string | null;
  readonly storageKey: string | null;
  readonly src: string | null;
  readonly mode: string | null;
}

/** The draft that this browser keeps of a form: brought back when the form opens, kept after each change. */
export class KeptDraft {
  /** What was there and could not be taken: of a newer version, then nothing is kept, or unreadable, then it is set aside. */
  trouble: { readonly is: 'newer' | 'unreadable'; readonly value: unknown } | null = null;

  /** What this window and another one have changed, each to something else; asked one after the other. */
  readonly clashes: {
    readonly pointers: readonly string[];
    readonly mine: Assessment;
    readonly theirs: Assessment;
  }[] = [];

  readonly keeper: Keeper;
  /** Whether the page wants nothing to be kept. */
  #isRefused = false;
  #seen: Keeper['found'];
  #record: RecordSource | undefined;
  #standard: Rules | undefined;
  /** As it was last in the store, so far as this form knows. */
  #base: Assessment | undefined;
  #revision = 0;
  /** As it is to be kept; absent while nothing is. */
  #mine: Assessment | undefined;
  /** What the draft that is being kept was made of. */
  #made: Assessment | undefined;
  #practice: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.keeper = new Keeper(host, {
      make: this.#make,
      // What has been deleted meanwhile does not come back.
      kept: (draft) => this.#mine && this.#adopt(draft, this.#made),
      met: (value) => this.#adopt(value, this.#base),
    });
  }

  /** Whether what is kept is not known yet. */
  get isOpening(): boolean {
    return this.keeper.found === undefined;
  }

  get place(): Keeper['place'] {
    return this.trouble?.is === 'newer' || this.#isRefused ? 'memory' : this.keeper.place;
  }

  /** Whether the browser may delete what it keeps of its own accord: Apple's do when nobody comes back for a week. */
  get isShortLived(): boolean {
    return this.#mine !== undefined && navigator.vendor.startsWith('Apple');
  }

  get savedAt(): Date | null {
    // Of what has been deleted nothing is saved, though it may have been while it was.
    return this.place === 'memory' || !this.#mine ? null : this.keeper.savedAt;
  }

  /** Before each drawing of the form; gives the practice that was open, once, when a draft is brought back. */
  follow(record: RecordSource, keeping: Keeping, standard: Rules): string | null {
    this.#isRefused = keeping.storage === 'none';
    this.#record = record;
    this.#standard = standard;
    const key = keyOf(record, keeping, standard);
    // Who reviews in this browser does not write over what the city wrote in it.
    this.keeper.open(key && keeping.mode ? `${key}|${keeping.mode}` : key);
    const { found } = this.keeper;
    if (!found || found === this.#seen) return null;
    this.#seen = found;
    this.#base = undefined;
    this.#mine = undefined;
    this.#revision = 0;
    const draft = readStoredDraft(found.value, standard);
    this.trouble = null;
    if (draft?.is === 'draft') {
      this.#take(draft.assessment, draft.draft.revision);
      record.replace(draft.assessment);
      return draft.draft.practice;
    }
    if (draft) this.trouble = { is: draft.is, value: found.value };
    // It is shown, but only to be read.
    if (draft?.is === 'newer' && draft.assessment) record.replace(draft.assessment);
    if (draft?.is === 'unreadable') this.keeper.setAside(found.value);
    return null;
  }

  /** Keeps what the reader made of a record. */
  keep(before: Assessment, after: Assessment, practice: string | null) {
    if (this.trouble?.is === 'newer') return;
    // What nobody asked this form to keep, the page keeps.
    if (after !== before) this.keeper.isAtRisk = this.#isRefused || this.keeper.place !== 'none';
    this.#base ??= before;
    this.#mine = after;
    this.#practice = practice;
    this.keeper.keep();
  }

  /** Keeps where the reader is, where there is a draft. */
  keepPractice(practice: string | null) {
    if (this.#mine) this.keep(this.#mine, this.#mine, practice);
  }

  clear(): Promise<void> {
    this.#mine = undefined;
    this.#base = undefined;
    this.#revision = 0;
    return this.keeper.clear();
  }

  /** What is to be kept: with what another tab has kept meanwhile, if it has. */
  readonly #make = (before: unknown): StoredDraft => {
    const mine = this.#mine ?? this.#empty;
    const found = this.#read(before);
    // What a newer version wrote meanwhile is not written over: the keeper goes a step down.
    if (found?.is === 'newer') throw new Error(found.is);
    const isOthers = found && found.draft.revision > this.#revision;
    const assessment = isOthers ? this.#merged(this.#base, mine, found.assessment) : mine;
    const revision = Math.max(this.#revision, found?.draft.revision ?? 0) + 1;
    this.#made = mine;
    return storedDraft(assessment, { revision, practice: this.#practice });
  };

  /** Takes over what has been kept, under what has been changed since that came from `ancestor`. */
  #adopt(value: unknown, ancestor: Assessment | undefined) {
    const found = this.#read(value);
    if (found?.is !== 'draft' || found.draft.revision <= this.#revision) return;
    const mine = this.#mine ?? this.#empty;
    const assessment = this.#merged(ancestor, mine, found.assessment);
    this.#take(found.assessment, found.draft.revision);
    this.#mine = assessment;
    if (!isSame(assessment, mine)) this.#record?.replace(assessment);
  }

  /** Of what both have changed mine stands, until the reader says otherwise. */
  #merged(base = this.#empty, mine: Assessment, theirs: Assessment): Assessment {
    const { assessment, conflicts } = mergeAssessments(base, mine, theirs);
    if (conflicts[0]) this.clashes.push({ pointers: conflicts, mine, theirs });
    return assessment;
  }

  #take(assessment: Assessment, revision: number) {
    this.#base = assessment;
    this.#mine = assessment;
    this.#revision = revision;
  }

  /** What cannot be read is set aside, if it is not yet. */
  #read(value: unknown) {
    const found = this.#standard ? readStoredDraft(value, this.#standard) : null;
    if (found?.is !== 'unreadable') return found;
    if (!isSame(value, this.trouble?.value)) this.keeper.setAside(value);
    return null;
  }

  get #empty(): Assessment {
    return { format: ASSESSMENT_FORMAT, standard: this.#standard?.id ?? '' };
  }
}

/**
 * Drafts of different records lie apart. Without `storage-key` they are told by the address of the record, or by the
 * page and the form's id; a page that hands the record over by script, or by another element, keeps it itself.
 */
function keyOf(record: RecordSource, { storage, storageKey, src, id }: Keeping, standard: Rules) {
  const { source } = record;
  if (storage === 'none') return null;
  if (storageKey !== null) return `${standard.id}|${storageKey}`;
  if (source === 'property' || source === 'for') return null;
  if (source === 'src') return `${standard.id}|${new URL(src ?? '', document.baseURI).href}`;
  return `${standard.id}|${location.pathname}|${source ?? ''}|${id}`;
}
