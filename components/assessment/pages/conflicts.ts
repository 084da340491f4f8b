import type { TemplateResult } from 'lit';
import type { Assessment } from '../../../src/assessment/assessment.js';
import { memberAt, withMember } from '../../../src/assessment/with-member.js';
import type { WholeForm } from '../form.js';
import { html, isSame, nothing } from './handed-over.js';
import { memberName } from './member-name.js';
import { afterChange } from './own-words.js';
import { valueTexts } from './value-text.js';

/** Where something is asked: two files may both say something of one member. */
interface Place {
  readonly id: string;
  readonly pointer: string;
}

/** What two people have changed to something else. */
interface Sides {
  /** JSON Pointers of the members. */
  readonly pointers: readonly string[];
  readonly mine: Assessment;
  readonly theirs: Assessment;
}

/** How a reader decides. */
export interface Clash extends Sides {
  /** No other on the page has it. */
  readonly id: string;
  /** Whose the other is: a file, another window. */
  readonly other: string;
}

/**
 * One question for each member that both have changed; what stands in the record is chosen already. `role`: of the
 * sentence above them, where a reader did not call for it.
 */
export function conflictsView(
  form: WholeForm,
  clash: Clash,
  role: 'alert' | typeof nothing = nothing,
): TemplateResult {
  return html`
    <p role=${role}>${form.parts.details.files.conflicts}</p>
    <div class="conflicts">${clash.pointers.map((pointer) => question(form, clash, pointer))}</div>
  `;
}

function question(form: WholeForm, clash: Clash, pointer: string) {
  const text = form.parts.details.files;
  const mine = memberAt(clash.mine, pointer);
  const theirs = memberAt(clash.theirs, pointer);
  const [own, others] = valueTexts(form, pointer, [mine, theirs]);
  const both = bothOf(clash, pointer);
  const place = { id: clash.id, pointer };
  const told = (whose: string, words: string | undefined) =>
    html`<strong>${whose}:</strong> <bdi>${words}</bdi>`;
  return html`<fieldset class="conflict">
    <legend>${memberName(form, pointer)}</legend>
    ${choice(form, place, mine, told(text.mine, own))}
    ${choice(form, place, theirs, told(clash.other, others))}
    ${both ? choice(form, place, both, html`<strong>${text.both}</strong>`) : nothing}
  </fieldset>`;
}

function choice(form: WholeForm, place: Place, value: unknown, words: TemplateResult) {
  const { id, pointer } = place;
  const choose = () => {
    form.edit((before) => afterChange(before, withMember(before, pointer, value)));
    form.tell();
  };
  return html`<label class="choice">
    <input
      type="radio"
      name=${`conflict-${id}-${pointer}`}
      .checked=${isSame(value, memberAt(form.assessment, pointer))}
      @change=${choose}
    />
    <span>${words}</span>
  </label>`;
}

/** Of two lists the one with the items of both; undefined where that is one of the two, or they are no lists. */
function bothOf({ mine, theirs }: Sides, pointer: string): readonly unknown[] | undefined {
  const [own, others] = [mine, theirs].map((record) => memberAt(record, pointer));
  if (!Array.isArray(own) || !Array.isArray(others)) return undefined;
  const more = others.filter((item) => !own.some((one) => isSame(one, item)));
  const both = [...own, ...more];
  return isSame(both, own) || isSame(both, others) ? undefined : both;
}

/** What the other window has made of it all: now, and when that was last looked at. */
interface Heard {
  readonly now: Assessment;
  readonly before: Assessment | undefined;
}

/**
 * `theirs` with what the other has made of the members since, where that is not what this window has put there, nor
 * that gone on with: what the other had before it took that over is nowhere else by then.
 */
export function theirsNow({ now, before }: Heard, clash: Sides): Assessment {
  return clash.pointers.reduce((theirs, pointer) => {
    const value = memberAt(now, pointer);
    const isOld = isSame(value, memberAt(before, pointer));
    // Nothing is no answer to what was typed, and can be had without being offered.
    const isKept = isOld || value === undefined || isOfMine(value, clash, pointer);
    return isKept ? theirs : withMember(theirs, pointer, value);
  }, clash.theirs);
}

/** Whether it is what this window has put there, or more like that than like theirs. */
function isOfMine(value: unknown, { mine, theirs }: Sides, pointer: string): boolean {
  const own = memberAt(mine, pointer);
  if (isSame(value, own)) return true;
  const [text, ours] = [textOf(value), textOf(own)];
  const shared = common(text, ours);
  const isLike = shared > Math.min(text.length, ours.length) / 2;
  return isLike && shared >= common(text, textOf(memberAt(theirs, pointer)));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** How many characters two texts share at their beginnings and at their ends. */
function common(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let ahead = 0;
  while (ahead < most && one[ahead] === other[ahead]) ahead += 1;
  let behind = 0;
  while (ahead + behind < most && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  return ahead + behind;
}

/**
 * `mine` with what has been made of the members since, where that is neither theirs nor the lists of both, and not
 * nothing because the other has emptied it.
 */
export function ownNow(now: Assessment, clash: Sides, other: Assessment | undefined): Assessment {
  return clash.pointers.reduce((mine, pointer) => {
    const value = memberAt(now, pointer);
    const isEmptied = value === undefined && !!other && memberAt(other, pointer) === undefined;
    return isEmptied || hasTheirs(now, clash, pointer) ? mine : withMember(mine, pointer, value);
  }, clash.mine);
}

/** Whether what stands in a record is theirs, or the lists of both. */
export function hasTheirs(record: Assessment, clash: Sides, pointer: string): boolean {
  const value = memberAt(record, pointer);
  const both = bothOf(clash, pointer);
  return isSame(value, memberAt(clash.theirs, pointer)) || (!!both && isSame(value, both));
}
