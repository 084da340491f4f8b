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

/** `theirs` with what the other has made of the members since, where that is not what this window has put there. */
export function theirsNow(now: Assessment, clash: Sides): Assessment {
  return clash.pointers.reduce((theirs, pointer) => {
    const value = memberAt(now, pointer);
    const isMine = isSame(value, memberAt(clash.mine, pointer));
    return isMine ? theirs : withMember(theirs, pointer, value);
  }, clash.theirs);
}

/** `mine` with what the reader has made of the members since, where that is neither theirs nor the lists of both. */
export function ownNow(now: Assessment, clash: Sides): Assessment {
  return clash.pointers.reduce(
    (mine, pointer) =>
      hasTheirs(now, clash, pointer) ? mine : withMember(mine, pointer, memberAt(now, pointer)),
    clash.mine,
  );
}

/** Whether what stands in a record is theirs, or the lists of both. */
export function hasTheirs(record: Assessment, clash: Sides, pointer: string): boolean {
  const value = memberAt(record, pointer);
  const both = bothOf(clash, pointer);
  return isSame(value, memberAt(clash.theirs, pointer)) || (!!both && isSame(value, both));
}
