import { expect, fixture, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { localShelf, type Shelf } from '../../components/assessment/keeping/shelf.js';
import { toDocument, wwc2022 } from '../../src/index.js';
import { drafts, type Draft } from '../fixtures/drafts.js';
import { answer, follow, result, shown, until, wordsOf } from '../support/assessment-form.js';
import { ownDraft } from '../support/stores.js';

const SHELVES: Readonly<Record<string, Shelf>> = {
  'the database': databaseShelf,
  'the second best place': localShelf,
};

describe('<wwc-assessment> opens what a version before has kept', () => {
  const own = ownDraft();

  for (const [name, kept] of Object.entries(drafts)) {
    for (const [where, shelf] of Object.entries(SHELVES)) {
      it(`in ${where}, and keeps all of it: ${name}`, async () => {
        await shelf.write(own.stored, () => kept);
        const form = await keptForm();
        expect(form.practice).to.equal(kept.practice);
        expect(toDocument(form.assessment!)).to.deep.equal(kept.assessment);
        expect(wordsOf(form.shadowRoot)).not.to.contain('could not be read. It is set aside');
        if (!kept.practice) await follow(form, 'Open Data');
        const code = codeIn(form);
        await answer(form, code, 'In progress');
        await until(() => /Saved \d/.test(result(form)));
        expectSameBut(code, (await databaseShelf.read(own.stored)) as Draft, kept);
      });
    }
  }

  async function keptForm(): Promise<WwcAssessment> {
    const template = html`<wwc-assessment storage-key=${own.key}></wwc-assessment>`;
    return shown(await fixture<WwcAssessment>(template));
  }
});

/** The last criterion of the practice that is open. */
function codeIn({ practice }: WwcAssessment): string {
  return wwc2022.practices.find(({ id }) => id === practice)!.criteria.at(-1)!.code;
}

/** All is as it was but for one answer. */
function expectSameBut(code: string, now: Draft, before: Draft) {
  expect(now.revision).to.be.greaterThan(before.revision);
  const answered = Object(now.assessment['answers'])[code];
  expect(answered.answer).to.equal('in-progress');
  for (const each of [now, before]) expect(each.format).to.equal('wwc-draft/1');
  expect(without(code, now)).to.deep.equal(without(code, before));
}

function without(code: string, { assessment }: Draft) {
  const { updatedAt: _, answers, ...others } = assessment;
  const { [code]: __, ...rest } = Object(answers) as Record<string, unknown>;
  return { ...others, answers: rest };
}
