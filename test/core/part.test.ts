import { expect } from 'chai';
import fc from 'fast-check';
import { diffAssessments } from '../../src/assessment/diff-assessments.js';
import { withAnswer, withEntry } from '../../src/assessment/edit.js';
import { mergeAssessments } from '../../src/assessment/merge-assessments.js';
import { asHandedOver, asThree, handedOver, partOf } from '../../src/assessment/part.js';
import { toDocument } from '../../src/document/to-document.js';
import {
  assessmentCsv,
  decided,
  parseAssessment,
  readAssessmentCsv,
  wwc2022,
  type Assessment,
} from '../../src/index.js';
import { anyRecord } from '../fixtures/records.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;
const DM = wwc2022.practices[0]!.criteria.map(({ code }) => code);

function taken(mine: Assessment, theirs: Assessment) {
  return mergeAssessments(...asThree(mine, theirs));
}

function read(document: unknown): Assessment {
  return parseAssessment(document).value!;
}

describe('a practice that is handed over', () => {
  const part = handedOver(toDocument(partOf(golden, DM)));

  it('holds just that practice, and whose it is', () => {
    const { answers, city, outcomes } = read(part);
    expect(Object.keys(answers!)).to.have.members(DM);
    expect(city).to.deep.equal({ name: golden.city!.name });
    expect(outcomes).to.equal(undefined);
  });

  it('brings back what was changed, and leaves all else', () => {
    const back = read({
      ...part,
      answers: { ...(part['answers'] as object), DM8: { answer: 'yes', note: 'done' } },
    });
    const { assessment, conflicts } = taken(golden, back);
    expect(conflicts).to.deep.equal([]);
    expect(assessment).to.deep.equal({
      ...golden,
      answers: { ...golden.answers, DM8: { answer: 'yes', note: 'done' } },
    });
  });

  it('asks only where both have changed the same, and keeps mine until then', () => {
    const mine = withAnswer(withAnswer(golden, 'DM2', 'no'), 'DM3', 'no');
    const back = read({
      ...part,
      answers: { ...(part['answers'] as object), DM2: { answer: 'in-progress' } },
    });
    const { assessment, conflicts } = taken(mine, back);
    expect(conflicts).to.deep.equal(['/answers/DM2/answer']);
    expect(assessment.answers!['DM2']!.answer).to.equal('no');
    expect(assessment.answers!['DM3']!.answer).to.equal('no');
  });

  it('takes an answer back where the other did', () => {
    const { DM1: _, ...answers } = part['answers'] as Record<string, unknown>;
    expect(taken(golden, read({ ...part, answers })).assessment.answers!['DM1']).to.equal(
      undefined,
    );
  });

  it('that nobody changed changes nothing', () => {
    expect(taken(golden, read(part))).to.deep.equal({ assessment: golden, conflicts: [] });
  });

  describe('and comes back as a spreadsheet', () => {
    const evidence = [
      { title: 'Plan', url: 'https://a.example', date: '2024-03-01', public: true },
      { title: '=1', public: false },
    ];
    const before: Assessment = {
      ...golden,
      answers: {
        ...golden.answers,
        DM1: { answer: 'yes', note: 'two\r\nlines', cityDataAlliance: true, rest: { mood: 1 } },
        DM2: { answer: 'yes', note: '2024', evidence },
        DM3: { answer: 'no', review: { decision: 'yes', note: 'x', date: '2024-05-01' } },
      },
    };
    const handed = handedOver(toDocument(partOf(before, DM)));

    function asSheet(theirs: Assessment, edit = (csv: string) => csv): Assessment {
      const base = parseAssessment(asHandedOver(theirs)).value;
      return readAssessmentCsv(edit(assessmentCsv(theirs, wwc2022, base)), wwc2022).value!;
    }

    it('changes nothing where nobody has changed anything', () => {
      expect(taken(before, asSheet(read(handed)))).to.deep.equal({
        assessment: before,
        conflicts: [],
      });
    });

    it('brings what was changed and what was taken away, without a question', () => {
      const { DM1: _, ...answers } = read(handed).answers!;
      const theirs = {
        ...read(handed),
        city: { name: 'Renamed' },
        answers: { ...answers, DM2: { answer: 'in-progress', evidence: [evidence[1]!] } as const },
      };
      const { assessment, conflicts } = taken(before, asSheet(theirs));
      expect(conflicts).to.deep.equal([]);
      expect(assessment).to.deep.equal({
        ...before,
        city: { ...before.city, name: 'Renamed' },
        answers: {
          ...before.answers,
          DM1: { rest: { mood: 1 } },
          DM2: theirs.answers.DM2,
        },
      });
    });

    it('takes no evidence away where its rows were merged, and adds what was put below', () => {
      const merged = (csv: string) =>
        csv.replaceAll(/(\r\n)DM2,(?=,)/g, '$1,').replace(/(\r\n)(DM3,)/, '$1,,,,,C,,,,,,$1$2');
      const { assessment, conflicts } = taken(before, asSheet(read(handed), merged));
      expect(conflicts).to.deep.equal([]);
      expect(assessment.answers!['DM2']!.evidence).to.deep.equal([...evidence, { title: 'C' }]);
    });

    it('asks where both have changed the same', () => {
      const theirs = withAnswer(read(handed), 'DM2', 'in-progress');
      const { assessment, conflicts } = taken(withAnswer(before, 'DM2', 'no'), asSheet(theirs));
      expect(conflicts).to.deep.equal(['/answers/DM2/answer']);
      expect(assessment.answers!['DM2']!.answer).to.equal('no');
    });

    it('asks for each difference where somebody has removed the lines with what it was', () => {
      const theirs = withAnswer(read(handed), 'DM2', 'in-progress');
      const without = (csv: string) =>
        csv
          .split('\r\n')
          .filter((line) => !line.startsWith('handedOver'))
          .join('\r\n');
      expect(taken(before, asSheet(theirs, without)).conflicts).to.deep.equal([
        '/answers/DM2/answer',
      ]);
    });

    it('loses nothing where a spreadsheet has written its dates anew', () => {
      const theirs = read(handed);
      const { assessment, conflicts } = taken(
        before,
        asSheet(theirs, (csv) => csv.replaceAll("'2024-03-01", '3/1/2024')),
      );
      expect(conflicts).to.deep.equal(['/answers/DM2/evidence']);
      expect(assessment.answers).to.deep.equal(before.answers);
    });
  });

  it('of which nobody knows how it was asks for each difference', () => {
    const { handedOver: _, ...plain } = part;
    const back = read({ ...plain, answers: { DM1: { answer: 'no' }, DM2: { answer: 'yes' } } });
    const { conflicts } = taken(withAnswer(golden, 'DM2', null), back);
    expect(conflicts).to.deep.equal(['/answers/DM1/answer']);
  });
});

describe('a second practice, for who has been given one before', () => {
  const LC = wwc2022.practices.find(({ id }) => id === 'LC')!.criteria.map(({ code }) => code);
  const part = (record: Assessment, codes: readonly string[]) =>
    read(handedOver(toDocument(partOf(record, codes))));
  const both = taken(part(golden, DM), part(golden, LC)).assessment;

  it('comes beside the first, without a question', () => {
    expect(Object.keys(both.answers!)).to.have.members([...DM, ...LC]);
    expect(taken(part(golden, DM), part(golden, LC)).conflicts).to.deep.equal([]);
  });

  it('comes back with it: what was changed and what was removed in either, without a question', () => {
    const changed = withAnswer(withAnswer(both, 'DM1', 'no'), 'LC1', 'no');
    const hers = withAnswer(withAnswer(changed, 'DM2', null), 'LC2', null);
    const { assessment, conflicts } = taken(golden, hers);
    expect(conflicts).to.deep.equal([]);
    expect(diffAssessments(golden, assessment).map(({ pointer }) => pointer)).to.have.members([
      '/answers/DM1/answer',
      '/answers/DM2/answer',
      '/answers/LC1/answer',
      '/answers/LC2/answer',
    ]);
  });

  it('leaves what who gave it has changed meanwhile in the first', () => {
    const now = withAnswer(golden, 'DM1', 'no');
    expect(taken(now, both)).to.deep.equal({ assessment: now, conflicts: [] });
  });

  it('that is the first once more brings what is new there, and asks where both have changed it', () => {
    const hers = withAnswer(both, 'DM1', 'no');
    const anew = withAnswer(withAnswer(golden, 'DM1', 'in-progress'), 'DM2', 'no');
    const { assessment, conflicts } = taken(hers, part(anew, DM));
    expect(conflicts).to.deep.equal(['/answers/DM1/answer']);
    expect(assessment.answers!['DM2']!.answer).to.equal('no');
    const back = taken(anew, assessment);
    expect(back.conflicts).to.deep.equal([]);
    expect(back.assessment).to.deep.equal(withAnswer(anew, 'DM1', 'no'));
  });

  it('also comes to who has begun a record of her own', () => {
    const { format, standard } = golden;
    const hers = { format, standard, city: { region: 'Ohio' } } as const;
    const { assessment, conflicts } = taken(hers, part(golden, LC));
    expect(conflicts).to.deep.equal([]);
    expect(Object.keys(assessment.answers!)).to.have.members(LC);
    expect(taken(golden, withAnswer(assessment, 'LC1', 'no')).conflicts).to.deep.equal([]);
  });

  it('can also be given back as a practice that is handed over', () => {
    const { assessment, conflicts } = taken(golden, part(withAnswer(both, 'LC1', 'no'), LC));
    expect(conflicts).to.deep.equal([]);
    expect(assessment.answers!['LC1']!.answer).to.equal('no');
  });
});

describe('a city that got another name while a practice of it was with somebody', () => {
  const renamed: Assessment = { ...golden, city: { ...golden.city!, name: 'New Sample City' } };
  const part = handedOver(toDocument(partOf(golden, DM)));

  it('keeps it, without a question', () => {
    expect(taken(renamed, read(part))).to.deep.equal({ assessment: renamed, conflicts: [] });
  });

  it('takes one that was written there', () => {
    const back = read({ ...part, city: { name: 'Elsewhere' } });
    expect(taken(golden, back).assessment.city!.name).to.equal('Elsewhere');
    expect(taken(renamed, back).conflicts).to.deep.equal(['/city/name']);
  });

  it('keeps it also where the part is of a version that did not remember the name', () => {
    const old = read({ ...part, handedOver: { answers: part['answers'] } });
    expect(taken(renamed, old)).to.deep.equal({ assessment: renamed, conflicts: [] });
  });
});

describe('a whole record that is taken into another one', () => {
  const mine: Assessment = { format: golden.format, standard: golden.standard };

  it('brings each of its members, but not when it was written', () => {
    const links = [{ title: 'Course', url: 'https://a.example/' }];
    const theirs = { ...golden, links };
    const { updatedAt: _, ...members } = theirs;
    expect(taken(mine, theirs)).to.deep.equal({ assessment: members, conflicts: [] });
  });

  it('asks for each that says something else', () => {
    const own: Assessment = {
      ...mine,
      status: 'in-review',
      links: [{ title: 'Course' }],
      journey: { 'self-assessment': '2020-01-01' },
    };
    const journey = { 'self-assessment': '2020-01-02' };
    const { assessment, conflicts } = taken(own, { ...golden, journey, links: [] });
    expect(conflicts).to.have.members(['/status', '/links', '/journey/self-assessment']);
    expect(assessment).to.deep.include({ status: 'in-review', links: own.links });
  });
});

describe('the difference of two records', () => {
  it('names the smallest members that differ', () => {
    const after = withEntry(withAnswer(golden, 'DM8', 'no'), 'DM1', { note: 'new' });
    expect(diffAssessments(golden, after)).to.deep.include({
      pointer: '/answers/DM1/note',
      before: undefined,
      after: 'new',
    });
    expect(diffAssessments(golden, after)).to.deep.include({
      pointer: '/answers/DM8/answer',
      before: 'yes',
      after: 'no',
    });
  });

  it('is nothing for the same record, and the same backwards', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (a, b) => {
        expect(diffAssessments(a, a)).to.deep.equal([]);
        const there = diffAssessments(a, b).map(({ pointer, before, after }) => [
          pointer,
          after,
          before,
        ]);
        const back = diffAssessments(b, a).map(({ pointer, before, after }) => [
          pointer,
          before,
          after,
        ]);
        expect(there).to.have.deep.members(back);
      }),
    );
  });
});

describe('laws of merging', () => {
  const codes = (record: Assessment) =>
    Object.entries(record.answers ?? {}).flatMap(([code, given]) => (decided(given) ? [code] : []));

  it('a record with itself changes nothing', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (base, record) => {
        expect(mergeAssessments(base, record, record)).to.deep.equal({
          assessment: record,
          conflicts: [],
        });
      }),
    );
  });

  it('the order of two disjoint merges does not matter', () => {
    const half = fc.subarray(wwc2022.practices.map(({ id }) => id));
    fc.assert(
      fc.property(anyRecord(), anyRecord(), half, (base, other, ids) => {
        const only = (isIn: boolean): Assessment => {
          const list = wwc2022.practices.filter(({ id }) => ids.includes(id) === isIn);
          const theirs = list.flatMap(({ criteria }) => criteria.map(({ code }) => code));
          return theirs.reduce(
            (record, code) => withAnswer(record, code, other.answers?.[code]?.answer ?? null),
            base,
          );
        };
        const [one, two] = [only(true), only(false)];
        const merge = (first: Assessment, second: Assessment) =>
          mergeAssessments(base, mergeAssessments(base, base, first).assessment, second);
        expect(merge(one, two).conflicts).to.deep.equal([]);
        expect(
          diffAssessments(merge(one, two).assessment, merge(two, one).assessment),
        ).to.deep.equal([]);
      }),
    );
  });

  it('no answer disappears that either of two has given anew', () => {
    fc.assert(
      fc.property(anyRecord(), anyRecord(), (mine, theirs) => {
        const { assessment } = mergeAssessments(
          { format: mine.format, standard: mine.standard },
          mine,
          theirs,
        );
        expect(codes(assessment)).to.include.members([...codes(mine), ...codes(theirs)]);
      }),
    );
  });
});
