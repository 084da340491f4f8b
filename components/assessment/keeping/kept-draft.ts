import type { ReactiveControllerHost } from 'lit';
import { ASSESSMENT_FORMAT, type Assessment } from '../../../src/assessment/assessment.js';
import {
  isSame,
  joinCopies,
  lastMoment,
  momentsAfter,
  type Copy,
} from '../../../src/assessment/merge.js';
import {
  readStoredDraft,
  storedDraft,
  type FoundDraft,
  type Question,
  type StoredDraft,
} from '../../../src/assessment/stored-draft.js';
import { toDocument } from '../../../src/document/to-document.js';
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

  /** What windows have changed, each to something else, by id; null once it is decided. Of a store it may be anything. */
  readonly questions = new Map<string, unknown>();

  /** As another window has it, since something was asked. */
  theirs: Assessment | undefined;

  /** As it was kept last. */
  made: StoredDraft | undefined;

  /** Another one once all was deleted, or for another draft: what else is remembered of a draft goes with it. */
  life: {
    /** What resets of the page's form took away, the last first. */
    cleared: readonly (Assessment | null)[];
  } = { cleared: [] };

  readonly keeper: Keeper;
  readonly #goBack: () => void;
  /** Whether the page wants nothing to be kept. */
  #isRefused = false;
  #seen: Keeper['found'];
  /** The one that is open, whoever has it open. */
  #key: string | null = null;
  #record!: RecordSource;
  /** Of the page in which the form began; a page that changes its address stays the same page. */
  readonly #path = location.pathname;
  readonly #base = document.baseURI;
  /** As it was read last. */
  #read: Assessment | undefined;
  #standard!: Rules;
  /** As it was last in the stores, so far as this form knows. */
  #known: Copy | undefined;
  #revision = 0;
  /** As it is to be kept, but for what is new; absent while nothing is. */
  #copy: Copy | undefined;
  /** What the reader has made of it since, and when; what of it is new can wait until it is asked for. */
  #news: [Assessment, number][] = [];
  #place = 'list';
  /** Of questions: those that other windows have found they ask themselves. */
  #asked: string[] = [];

  /** `goBack`: to where the record came from, where another window has deleted what is kept. */
  constructor(host: ReactiveControllerHost, goBack: () => void) {
    this.keeper = new Keeper(host, this);
    this.#goBack = goBack;
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
    return this.#copy !== undefined && navigator.vendor.startsWith('Apple');
  }

  /** Whether there is no draft: none was begun, or it was deleted. */
  get isEmpty(): boolean {
    return !this.#copy;
  }

  /** What is asked here and is not decided, by id: one after the other. */
  get clashes(): readonly string[] {
    return this.#asked.filter((id) => this.questions.get(id));
  }

  get savedAt(): Date | null {
    return this.place === 'memory' ? null : this.keeper.savedAt;
  }

  /** Before each drawing of the form; gives the page that was open, once, when a draft is brought back. */
  follow(record: RecordSource, keeping: Keeping, standard: Rules): string | null {
    const wasRefused = this.#isRefused;
    this.#isRefused = keeping.storage === 'none';
    this.#record = record;
    this.#standard = standard;
    const key = keyOf(record, keeping, `${standard.id}|`, this.#path, this.#base);
    // Who reviews in this browser does not write over what the city wrote in it.
    if (this.keeper.open(key && keeping.mode ? `${key}|${keeping.mode}` : key)) {
      this.#seen = undefined;
      // What nobody wanted to be kept is, once it may be.
      if (wasRefused && this.#copy) this.keeper.keep();
      else this.#forget();
      // What belongs to one draft does not go into another.
      if (key !== this.#key && key && this.#key && record.assessment) this.#goBack();
      this.#key = key;
    }
    const before = this.#read;
    this.#read = record.original;
    if (before !== this.#read) {
      const mine = this.#mine?.assessment;
      // What the reader has made of a record comes before what a page gives later under the same key.
      if (this.keeper.key) {
        if (mine) record.replace(mine);
      }
      // Another city, but not what a page hands back of what it was told.
      else if (before && !isSame(this.#read, mine ?? before)) this.#forget();
    }
    const { found } = this.keeper;
    if (!found || found === this.#seen) return null;
    const isFirst = !this.#seen;
    this.#seen = found;
    const read = found.map(this.#understood);
    const newer = read.findIndex((each) => each?.is === 'newer');
    if (!isFirst || newer < 0) {
      const practice = this.#adopt(read);
      if (!isFirst) return null;
      // What nobody had decided when the last window was closed.
      this.#asked = [...this.questions.keys()];
      return practice;
    }
    this.trouble = { is: 'newer', value: found[newer] };
    // It is shown, but only to be read.
    const { assessment } = read[newer] as { assessment?: Assessment };
    if (assessment) record.replace(assessment);
    return null;
  }

  /** All of it was deleted in another window. */
  lose() {
    this.#forget();
    this.#goBack();
  }

  get #mine(): Copy | undefined {
    for (const [after, at] of this.#news.splice(0)) {
      const copy = this.#copy as Copy;
      const moment = Math.max(at, lastMoment(copy.moments)) + Math.random();
      this.#copy = changedCopy(copy, after, moment);
    }
    return this.#copy;
  }

  #forget() {
    this.life = { cleared: [] };
    this.trouble = null;
    this.questions.clear();
    this.theirs = undefined;
    this.#asked = [];
    this.#known = this.#copy = this.made = undefined;
    this.#news = [];
    this.#revision = 0;
  }

  /** Keeps what the reader made of a record. */
  keep(before: Assessment, after: Assessment, place: string) {
    if (this.trouble?.is === 'newer') return;
    // What nobody asked this form to keep, the page keeps.
    if (after !== before) this.keeper.isAtRisk = this.#isRefused || this.keeper.place !== 'none';
    this.#copy ??= { assessment: before };
    this.#known ??= this.#copy;
    // Where nothing is kept, nobody asks.
    if (this.#news.push([after, Date.now()]) > 99) void this.#mine;
    this.#place = place;
    this.keeper.keep();
  }

  /** Keeps where the reader is, where there is a draft. */
  keepPlace(place: string) {
    const mine = this.#mine?.assessment;
    if (mine) this.keep(mine, mine, place);
  }

  /** Deletes what is kept, but not what a newer version wrote; false where a store did not let go of it. */
  async clear(): Promise<boolean> {
    if (this.trouble?.is === 'newer') return true;
    this.#forget();
    return this.keeper.clear();
  }

  /** What is to be kept: with what other tabs have kept meanwhile. */
  make(values: readonly unknown[]): StoredDraft {
    const read = values.map(this.#understood);
    // What a newer version wrote meanwhile is not written over: the keeper goes a step down.
    if (read.some((each) => each?.is === 'newer')) throw new Error('newer');
    this.#adopt(read);
    const copy = (this.#known = this.#mine ?? this.#nothing);
    const [revision, practice] = [(this.#revision += 1), this.#place];
    const questions = this.questions.size && { questions: Object.fromEntries(this.questions) };
    return (this.made = storedDraft(copy, { revision, practice, ...questions }));
  }

  /** Takes over what has been kept, all but what was changed here later; gives the page that was open. */
  #adopt(read: readonly FoundDraft[]): string | null {
    let practice = null;
    for (const found of read) {
      if (found?.is !== 'draft') continue;
      const [mine, theirs] = [this.#mine ?? this.#nothing, this.#copyOf(found)];
      const { conflicts, ...joined } = joinCopies(mine, theirs, this.#known);
      if (this.#asked[0]) this.theirs = theirs.assessment;
      if (conflicts[0]) this.#ask(conflicts, mine, theirs);
      // What is decided stays so; what is asked here is known better here.
      for (const [id, question] of Object.entries(found.questions ?? {}))
        if (question === null || !this.questions.has(id)) this.questions.set(id, question);
      this.#known = joinCopies(this.#known ?? theirs, theirs);
      this.#copy = joined;
      ({ practice } = found);
      this.#revision = Math.max(this.#revision, found.revision);
      if (!isSame(joined.assessment, mine.assessment)) this.#record.replace(joined.assessment);
    }
    return practice;
  }

  #ask(pointers: readonly string[], ...copies: readonly [Copy, Copy]) {
    const [mine, theirs] = copies.map(({ assessment }) => toDocument(assessment));
    const id = String(Math.random());
    this.#asked.push(id);
    this.questions.set(id, { pointers, mine, theirs } satisfies Question);
  }

  get #nothing(): Copy {
    return { assessment: { format: ASSESSMENT_FORMAT, standard: this.#standard.id } };
  }

  /** What an older version of this code has kept says not when: what is new in it is later than all that was known. */
  #copyOf(found: Copy & Pick<StoredDraft, 'revision'>): Copy {
    const known = this.#known;
    if (found.moments || !known) return found;
    if (found.revision <= this.#revision) return known;
    return changedCopy(known, found.assessment, lastMoment(known.moments) + 1);
  }

  /** What a newer version wrote is not deleted, even where nobody has looked at it yet. */
  readonly spared = (value: unknown): unknown =>
    readStoredDraft(value, this.#standard)?.is === 'newer' ? value : undefined;

  /** What cannot be read is set aside, if it is not yet. */
  readonly #understood = (value: unknown): FoundDraft => {
    // Mostly there is what this form has left there, and comparing takes less than reading.
    if (isSame(value, this.made)) return null;
    const found = readStoredDraft(value, this.#standard);
    if (found?.is === 'unreadable' && !isSame(value, this.trouble?.value)) {
      this.trouble = { is: 'unreadable', value };
      this.keeper.setAside(value);
    }
    return found;
  };
}

function changedCopy({ assessment, moments }: Copy, after: Assessment, now: number): Copy {
  return { assessment: after, moments: momentsAfter(assessment, after, moments, now) };
}

/**
 * Drafts of different records lie apart. Without `storage-key` they are told by the address of the record, or by the
 * page and the form's id; a page that hands the record over by script, or by another element, keeps it itself.
 */
function keyOf(
  { source }: RecordSource,
  { storage, storageKey, src, id }: Keeping,
  edition: string,
  path: string,
  base: string,
) {
  if (storage === 'none') return null;
  if (storageKey !== null) return edition + storageKey;
  if (source === 'property' || source === 'for') return null;
  if (source === 'src') return edition + new URL(src ?? '', base).href;
  return `${edition}${path}|${source ?? ''}|${id}`;
}
