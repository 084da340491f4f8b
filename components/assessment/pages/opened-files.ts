import type { Assessment } from '../../../src/assessment/assessment.js';
import type { UnreadCell } from '../../../src/assessment/assessment-csv.js';
import { memberAt } from '../../../src/assessment/with-member.js';
import type { WholeForm } from '../form.js';
import { asideOf, listOf, readAside } from './aside.js';
import type { Clash } from './conflicts.js';
import { understood } from './file-changes.js';
import { unreadOf, type Unread } from './file-unread.js';
import { isSame, parseAssessment, toDocument } from './handed-over.js';
import { takenIn, withKept, type TakenIn } from './taken-in.js';

/** A file that was taken into the record: it is in view until its reader is done with it, or undoes it. */
export interface OpenedFile extends Omit<TakenIn, 'pointers'> {
  readonly is: 'taken';
  readonly id: string;
  readonly name: string;
  readonly before: Assessment;
  readonly clash: Clash;
  readonly unread: readonly Unread[];
  /** The file as a document that is yet to be read. */
  readonly document: unknown;
  /** What has no place in the document, where the file is for a spreadsheet. */
  readonly cells: readonly UnreadCell[];
}

/** As it lies beside the draft: what came of it is worked out again. */
interface StoredFile {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly name: string;
  /** The record as it was before, a document `wwc-assessment/1`. */
  readonly before: unknown;
  readonly document: unknown;
  /** What an older version has kept has none. */
  readonly cells?: unknown;
}

const FORMAT = 'wwc-opened-file/1';

/** Of all that lies beside a draft, so that the draft has room in the smallest store. */
const LARGEST = 2 ** 20; // characters

/** By the life of the draft: the files that are in view, the last at the end. */
const known = new WeakMap<object, readonly OpenedFile[]>();

const notKept = new WeakSet<OpenedFile>();

/** Whether something that lies beside a draft is one of them, of whatever version. */
export function isStoredFile(value: unknown): boolean {
  const { format } = Object(value) as Partial<StoredFile>;
  return typeof format === 'string' && format.startsWith('wwc-opened-file/');
}

/** Those that this browser keeps come once the stores have answered. */
export function openedFiles(form: WholeForm): readonly OpenedFile[] {
  const { life } = form.kept;
  if (!known.has(life)) void look(form);
  return known.get(life) ?? [];
}

/** What a record comes to with a file; null where the file is no record. */
export function openedFile(
  { standard }: WholeForm,
  { id, name, document, cells }: Pick<OpenedFile, 'id' | 'name' | 'document' | 'cells'>,
  before: Assessment,
): OpenedFile | null {
  const { value, problems } = parseAssessment(document, standard);
  if (!value) return null;
  const theirs = withKept(value, before);
  const { pointers, ...taken } = takenIn(before, theirs, !problems.length);
  const clash = { id, pointers, mine: before, theirs, other: name };
  const unread = unreadOf(document, problems, cells);
  return { is: 'taken', id, name, before, ...taken, clash, unread, document, cells };
}

/** Nothing is added where the file brings nothing, or what is asked about it already. */
export function addFile(form: WholeForm, file: OpenedFile) {
  const { before, after, clash } = file;
  const files = openedFiles(form);
  if (isSame(understood(before), understood(after))) {
    if (!clash.pointers.length || files.some((one) => isAskedBy(one.clash, clash))) return;
  }
  known.set(form.kept.life, [...files, file]);
  void keep(form, file).then((isKept) => {
    if (!isKept) notKept.add(file);
    form.host.requestUpdate();
  });
}

export function removeFile({ kept }: WholeForm, { id }: OpenedFile) {
  const files = known.get(kept.life) ?? [];
  known.set(
    kept.life,
    files.filter((one) => one.id !== id),
  );
  if (kept.keeper.key) void drop(kept.keeper, kept.keeper.key, id);
}

function isAskedBy(one: Clash, { pointers, mine, theirs }: Clash): boolean {
  const isMine = (pointer: string) => isSame(memberAt(one.mine, pointer), memberAt(mine, pointer));
  return isSame(one.theirs, theirs) && pointers.every(isMine);
}

/** JSON Pointers of what nobody has decided: what was the reader's own stands as it was, or is gone with another file. */
export function openQuestions({ assessment }: WholeForm, { clash }: OpenedFile): readonly string[] {
  return clash.pointers.filter((pointer) => {
    const value = memberAt(assessment, pointer);
    if (isSame(value, memberAt(clash.theirs, pointer))) return false;
    return value === undefined || isSame(value, memberAt(clash.mine, pointer));
  });
}

/** Whether it is gone when the page is closed. */
export function isNotKept(file: OpenedFile): boolean {
  return notKept.has(file);
}

async function look(form: WholeForm) {
  const { kept, host } = form;
  const { life } = kept;
  known.set(life, []);
  const files = (await readAside(kept.keeper)).flatMap((value) => fromStore(form, value) ?? []);
  const all = [...files, ...(known.get(life) ?? [])];
  known.set(life, [...new Map(all.map((file) => [file.id, file])).values()]);
  if (files.length) host.requestUpdate();
}

/** Null where it is none that this version can read. */
function fromStore(form: WholeForm, value: unknown): OpenedFile | null {
  const { format, id, name, before, document, cells } = Object(value) as Partial<StoredFile>;
  const record = format === FORMAT && parseAssessment(before, form.standard).value;
  if (!record) return null;
  const file = { id: String(id), name: String(name), document, cells: listOf(cells).map(cellOf) };
  return openedFile(form, file, record);
}

function cellOf(value: unknown): UnreadCell {
  const { pointer = '', column = '', text = '' } = Object(value) as Partial<UnreadCell>;
  return { pointer: String(pointer), column: String(column), text: String(text) };
}

/** Puts it where the draft is kept; false where that is nowhere, or does not take it. */
async function keep({ kept }: WholeForm, file: OpenedFile): Promise<boolean> {
  const { keeper, life, place } = kept;
  const { key, found } = keeper;
  const shelf = keeper.shelves.find(({ name }) => name === place);
  if (!key || !shelf) return false;
  let isIn = false;
  const withIt = (lying: unknown) => {
    const list = [...listOf(lying), storedFile(file)];
    isIn = JSON.stringify(list).length <= LARGEST;
    return isIn ? list : lying;
  };
  try {
    await shelf.write(asideOf(key), withIt);
  } catch {
    return false;
  }
  // Another window has deleted all meanwhile, and nothing is left behind.
  const isGone = kept.life !== life || (keeper.found !== found && !keeper.found?.length);
  if (isGone && keeper.key === key) await drop(keeper, key, file.id);
  return isIn;
}

function storedFile({ id, name, before, document, cells }: OpenedFile): StoredFile {
  return { format: FORMAT, id, name, before: toDocument(before), document, cells };
}

/** Out of every store; what cannot be written to keeps it. */
function drop({ shelves }: WholeForm['kept']['keeper'], key: string, id: string) {
  const withoutIt = (lying: unknown) => {
    const list = listOf(lying);
    const rest = list.filter((one) => !isStoredFile(one) || (one as StoredFile).id !== id);
    if (rest.length === list.length) return lying;
    return rest.length ? rest : undefined;
  };
  return Promise.allSettled(shelves.map((shelf) => shelf.write(asideOf(key), withoutIt)));
}
