import { expect, fixtureCleanup } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { handedOver, parseAssessment, partOf, toDocument } from '../../src/index.js';
import { sampleCity } from '../fixtures/sample-city.js';
import {
  EMPTY,
  all,
  answer,
  button,
  cameOfFile,
  choose,
  control,
  follow,
  formAt,
  group,
  openFile,
  result,
  until,
  wordsOf,
} from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import { savedFiles } from '../support/saved-files.js';

const golden = parseAssessment(sampleCity).value!;

describe('files of <wwc-assessment> are accessible', () => {
  for (const lang of ['en', 'es']) {
    it(`before and after a file was opened, in the dark too: ${lang}`, async () => {
      const form = await filesPage(sampleCity, lang);
      await expectAccessible(form);
      await openFile(
        form,
        'a.json',
        JSON.stringify({ ...EMPTY, answers: { LC7: { answer: 'yes' }, DM1: { answer: 'no' } } }),
      );
      form.theme = 'dark';
      await form.updateComplete;
      await expectAccessible(form);
    });
  }
});

describe('a reader of <wwc-assessment> saves a file and opens it', () => {
  it('as JSON and as a spreadsheet, and has all of it back', async () => {
    const form = await filesPage(sampleCity);
    const saved = savedFiles();
    button(form, 'Download a copy').click();
    button(form, 'Download as a spreadsheet').click();
    await until(() => saved.length === 2);
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'sample-city.wwc.json',
      'sample-city.csv',
    ]);
    for (const { file, name } of saved) {
      fixtureCleanup();
      const other = await filesPage(EMPTY);
      await openFile(other, name, await file.text());
      expect(result(other)).to.contain('31 of 43 earned');
      const { updatedAt: _, ...back } = other.assessment!;
      const { updatedAt: __, ...was } = golden;
      expect(back).to.deep.equal(was);
    }
  });

  /** Of another program, and with a date and a choice that this one cannot read. */
  const FOREIGN = {
    ...EMPTY,
    answers: {
      DM1: {
        answer: 'yes',
        evidence: [
          { title: 'A', url: 'https://a.example', fileId: 7 },
          { title: 'B', date: '5/1/2024', fileId: 8 },
          { title: 'B', public: 'later' },
        ],
      },
    },
    outcomes: { broadband: { history: [{ year: 2020, value: 80, source: 'ours' }] } },
    links: [{ title: 'Our course', url: 'https://c.example', lang: 'en' }],
  };

  it('as a spreadsheet, and is asked nothing of members that the form does not know, which stay', async () => {
    const form = await filesPage(FOREIGN);
    const before = form.assessment;
    await openFile(form, 'own.csv', await ownSheet(form));
    expect(cameOfFile(form)).to.equal('Nothing new in own.csv.');
    expect(all(form, '.conflict')).to.deep.equal([]);
    expect(form.assessment).to.deep.equal(before);
  });

  it('as a spreadsheet with one more piece of evidence, and keeps such members with what the file says', async () => {
    const form = await filesPage(FOREIGN);
    const sheet = (await ownSheet(form)).replace(/(\r\nDM2,)/, '\r\nDM1,,,,,C,,,,,,$1');
    await openFile(form, 'own.csv', sheet);
    expect(wordsOf(all(form, '.conflict')[0])).not.to.contain('rest');
    all<HTMLInputElement>(form, '.conflict input')[1]!.click();
    await form.updateComplete;
    expect(form.assessment!.answers!['DM1']!.evidence).to.deep.equal([
      { title: 'A', url: 'https://a.example', rest: { fileId: 7 } },
      { title: 'B', rest: { date: '5/1/2024', fileId: 8 } },
      { title: 'B', rest: { public: 'later' } },
      { title: 'C' },
    ]);
  });

  it('and sees each change, with the way to it', async () => {
    const form = await filesPage(sampleCity);
    await openFile(
      form,
      'b.json',
      JSON.stringify({ ...EMPTY, answers: { LC7: { note: 'new' } }, city: { region: 'Ohio' } }),
    );
    expect(cameOfFile(form)).to.contain('3 changes from b.json.');
    expect(all(form, '.changes li').map(wordsOf)).to.deep.equal([
      'LC7 Note',
      'About your city',
      'Status: Certified → Self-assessed',
    ]);
    button(form, 'LC7').click();
    await until(() => form.practice === 'LC');
  });

  it('and decides where both say something else; until then its own stands', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no', note: 'mine' } } });
    await openFile(
      form,
      'c.json',
      JSON.stringify({ ...EMPTY, answers: { DM1: { answer: 'yes' }, DM2: { answer: 'yes' } } }),
    );
    expect(cameOfFile(form)).to.contain('1 change from c.json. 1 question for you to decide.');
    expect(form.assessment!.answers).to.deep.equal({
      DM1: { answer: 'no', note: 'mine' },
      DM2: { answer: 'yes' },
    });
    control<HTMLInputElement>(form, 'c.json: Yes').click();
    await form.updateComplete;
    expect(form.assessment!.answers!['DM1']).to.deep.equal({ answer: 'yes', note: 'mine' });
    control<HTMLInputElement>(form, 'Yours: No').click();
    expect(form.assessment!.answers!['DM1']!.answer).to.equal('no');
  });

  it('and undoes it', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no' } } });
    await openFile(
      form,
      'd.json',
      JSON.stringify({ ...EMPTY, answers: { DM2: { answer: 'yes' } } }),
    );
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'd.json was taken out again.');
    expect(form.assessment!.answers).to.deep.equal({ DM1: { answer: 'no' } });
  });

  it('and undoes only that, not what was answered since', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no' } } });
    const answers = { DM1: { note: 'theirs' }, DM2: { answer: 'yes' } };
    await openFile(form, 'd.json', JSON.stringify({ ...EMPTY, answers }));
    await follow(form, 'All tasks');
    await follow(form, 'Data Management');
    await answer(form, 'DM1', 'Yes');
    await answer(form, 'DM3', 'In progress');
    await follow(form, 'All tasks');
    await follow(form, 'Files and colleagues');
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'd.json was taken out again.');
    expect(form.assessment!.answers).to.deep.equal({
      DM1: { answer: 'yes' },
      DM3: { answer: 'in-progress' },
    });
  });

  it('and undoes what it decided for the file, too', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no', note: 'mine' } } });
    const answers = { DM1: { answer: 'yes' }, DM2: { answer: 'yes' } };
    await openFile(form, 'd.json', JSON.stringify({ ...EMPTY, answers }));
    control<HTMLInputElement>(form, 'd.json: Yes').click();
    await form.updateComplete;
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'd.json was taken out again.');
    expect(form.assessment!.answers).to.deep.equal({ DM1: { answer: 'no', note: 'mine' } });
  });

  it('and has no certification back by undoing once it was changed', async () => {
    const form = await filesPage(sampleCity);
    await openFile(form, 'd.json', JSON.stringify({ ...EMPTY, answers: { LC7: { note: 'new' } } }));
    await follow(form, 'All tasks');
    await follow(form, 'Open Data');
    await answer(form, 'OD1', 'No');
    await follow(form, 'All tasks');
    await follow(form, 'Files and colleagues');
    button(form, 'Undo').click();
    await until(() => cameOfFile(form) === 'd.json was taken out again.');
    expect(form.assessment!.answers!['OD1']!.answer).to.equal('no');
    expect(form.assessment!.status).to.equal('self-assessed');
  });

  it('and loses nothing that was typed before, nor what only the page or the file knows', async () => {
    const form = await filesPage({
      ...EMPTY,
      flavor: 'own',
      city: { name: 'Sample City', mayor: 'A. B.' },
      outcomes: { 'city-priority': { name: 'Parks', value: 71, margin: 2 } },
    });
    const file = {
      ...EMPTY,
      color: 'blue',
      city: { population: 320_000, river: 'C' },
      answers: { DM1: { answer: 'yes', mood: 1 }, DM99: { answer: 'no' } },
      outcomes: { broadband: { value: 88, margin: 3 } },
      journey: { 'self-assessment': '2024-03-01' },
    };
    await openFile(form, 'd.json', JSON.stringify(file));
    const { updatedAt: _, ...now } = toDocument(form.assessment!);
    expect(now).to.deep.equal({
      ...EMPTY,
      flavor: 'own',
      color: 'blue',
      city: { name: 'Sample City', mayor: 'A. B.', population: 320_000, river: 'C' },
      answers: file.answers,
      outcomes: {
        'city-priority': { name: 'Parks', value: 71, margin: 2 },
        broadband: { value: 88, margin: 3 },
      },
      journey: file.journey,
    });
  });

  for (const nothing of [{}, { answers: {} }, { city: {}, outcomes: {} }]) {
    it(`and has it as it is where nothing was said before: ${JSON.stringify(nothing)}`, async () => {
      const before = { ...EMPTY, ...nothing, flavor: 'own', size: { here: 1 } };
      const form = await filesPage(before);
      const file = {
        ...sampleCity,
        color: 'blue',
        size: { there: 2 },
        handedOver: { answers: {} },
      };
      await openFile(form, 'd.json', JSON.stringify(file));
      const { updatedAt: _, ...now } = toDocument(form.assessment!);
      const { updatedAt: __, ...wanted } = file;
      expect(now).to.deep.equal({ ...wanted, flavor: 'own', size: { here: 1, there: 2 } });
      button(form, 'Undo').click();
      await until(() => cameOfFile(form) === 'd.json was taken out again.');
      const { updatedAt: ___, ...back } = toDocument(form.assessment!);
      expect(back).to.deep.equal(before);
    });
  }

  it('and answers two practices that were handed over one after the other, without a false question', async () => {
    const saved = savedFiles();
    const mine = await filesPage(sampleCity);
    for (const [index, practice] of ['Data Management', 'Leadership & Capacity'].entries()) {
      await choose(mine, 'Practice', practice);
      button(mine, 'Download this practice').click();
      await until(() => saved.length === index + 1);
    }
    const texts = await Promise.all(saved.map(({ file }) => file.text()));
    fixtureCleanup();
    const hers = await filesPage(EMPTY);
    for (const text of texts) await openFile(hers, 'part.json', text);
    expect(cameOfFile(hers)).to.equal('7 changes from part.json.');
    await follow(hers, 'All tasks');
    await follow(hers, 'Data Management');
    await answer(hers, 'DM1', 'No');
    const back = JSON.stringify(toDocument(hers.assessment!));
    fixtureCleanup();
    const again = await filesPage({ ...sampleCity, city: { ...golden.city, name: 'New name' } });
    await openFile(again, 'back.json', back);
    expect(cameOfFile(again)).to.contain('2 changes from back.json.');
    expect(cameOfFile(again)).not.to.contain('decide');
    expect(all(again, '.changes li').map(wordsOf)[0]).to.equal('DM1 Yes → No');
    expect(again.assessment!.city!.name).to.equal('New name');
  });

  it('and has its status and its links back, beside what was there', async () => {
    const links = [{ title: 'Course', url: 'https://a.example/' }];
    const record = { ...EMPTY, answers: { DM1: { answer: 'no' } }, status: 'in-review', links };
    const saved = savedFiles();
    const form = await filesPage(record);
    button(form, 'Download a copy').click();
    button(form, 'Download as a spreadsheet').click();
    await until(() => saved.length === 2);
    for (const { file, name } of saved) {
      fixtureCleanup();
      const other = await filesPage({ ...EMPTY, city: { name: 'Sample City' } });
      await openFile(other, name, await file.text());
      expect(cameOfFile(other)).to.contain(`3 changes from ${name}.`);
      expect(all(other, '.changes li').map(wordsOf)).to.deep.equal([
        'DM1 nothing → No',
        'Links',
        'Status: Self-assessed → In review',
      ]);
      const { updatedAt: _, ...back } = other.assessment!;
      expect(back).to.deep.equal({ ...record, city: { name: 'Sample City' } });
      await expectAccessible(other);
      button(other, 'Undo').click();
      await until(() => cameOfFile(other).includes('was taken out again'));
      expect(other.assessment).not.to.have.any.keys('status', 'links', 'answers');
    }
  });

  it('and decides between two statuses, links and days of the journey', async () => {
    const said = { answers: { DM1: { answer: 'no' } } };
    const form = await filesPage({
      ...EMPTY,
      ...said,
      status: 'self-assessed',
      links: [{ title: 'One' }],
      journey: { 'self-assessment': '2024-03-01' },
    });
    await openFile(
      form,
      'i.json',
      JSON.stringify({
        ...EMPTY,
        status: 'in-review',
        links: [{ title: 'Two' }],
        journey: { 'self-assessment': '2024-03-02', 'interim-report': '2024-05-20' },
      }),
    );
    expect(cameOfFile(form)).to.contain('1 change from i.json. 3 questions for you to decide.');
    expect(wordsOf(all(form, '.changes li')[0])).to.contain(', Date: nothing → May 20, 2024');
    control<HTMLInputElement>(form, 'i.json: In review').click();
    control<HTMLInputElement>(form, 'Both').click();
    control<HTMLInputElement>(form, 'i.json: March 2, 2024').click();
    await form.updateComplete;
    const { updatedAt: _, ...now } = form.assessment!;
    expect(now).to.deep.equal({
      ...EMPTY,
      ...said,
      status: 'in-review',
      links: [{ title: 'One' }, { title: 'Two' }],
      journey: { 'self-assessment': '2024-03-02', 'interim-report': '2024-05-20' },
    });
  });

  it('and has a certification only of what was certified, and hears of it', async () => {
    const file = JSON.stringify(sampleCity);
    const part = await filesPage({ ...EMPTY, answers: { DM1: sampleCity.answers.DM1 } });
    await openFile(part, 'j.json', file);
    expect(part.assessment!.status).to.equal('certified');
    expect(cameOfFile(part)).not.to.contain('was not taken');
    for (const [status, kept] of [
      [undefined, undefined],
      ['in-review', 'in-review'],
    ] as const) {
      const more = { DM1: { answer: 'yes' }, LC7: { answer: 'yes' } };
      const other = await filesPage({ ...EMPTY, ...(status && { status }), answers: more });
      await openFile(other, 'j.json', file);
      expect(other.assessment!.status).to.equal(kept);
      expect(cameOfFile(other)).to.contain('The status “Certified” of the file was not taken');
      expect(all(other, '.conflict legend').map(wordsOf)).to.deep.equal(['LC7, Answer']);
    }
  });

  it('and hears what cannot be used, and loses nothing', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no' } } });
    for (const text of [
      '',
      'hello',
      '{"a":',
      '[]',
      '{"format":"wwc-assessment/1","standard":"wwc-2019"}',
      '"'.repeat(9),
    ]) {
      await openFile(form, 'e.txt', text);
      expect(cameOfFile(form)).to.equal(
        'e.txt could not be used: it is not a record of this form. Nothing was changed.',
      );
    }
    await openFile(form, 'f.json', '{"format":"wwc-assessment/9","standard":"wwc-2022"}');
    expect(cameOfFile(form)).to.contain('written by a newer version');
    await openFile(
      form,
      'g.json',
      JSON.stringify({ ...EMPTY, answers: { DM2: { answer: 'perhaps' } } }),
    );
    expect(cameOfFile(form)).to.contain('1 entry of the file could not be read');
    expect(form.assessment!.answers!['DM1']).to.deep.equal({ answer: 'no' });
  });

  it('and is warned of what cannot be read, place by place as it is written there, and not that it changed', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no' } } });
    await openFile(form, 'c.csv', 'item,value\nDM1,no\nDM6,Maybe\nLC7,yes\ncity/population,many\n');
    expect(cameOfFile(form)).to.equal(
      '1 change from c.csv. 2 entries of the file could not be read and count for nothing: Population: many DM6, Answer: Maybe',
    );
    expect(all(form, '.changes li').map(wordsOf)).to.deep.equal(['LC7 nothing → Yes']);
    expect(all(form, '.files .met')).to.deep.equal([]);
    await expectAccessible(form);
    const { rest } = form.assessment!.answers!['DM6']!;
    expect(rest).to.deep.equal({ answer: 'Maybe' });
  });

  it('and is told of columns that the form does not know, and of what stands beside them all', async () => {
    const csv =
      'item,value,Notes,\nDM1,yes,ask Ana,\nDM2,no,,beside\ncity/name,Springfield,who?,\n';
    const said = ['DM1, Notes: ask Ana', 'DM2: beside', 'Name of the city, Notes: who?'];
    const form = await filesPage(EMPTY);
    await openFile(form, 'n.csv', csv);
    expect(cameOfFile(form)).to.contain('3 changes from n.csv. 3 entries');
    expect(all(form, '.files [role=status] li').map(wordsOf)).to.deep.equal(said);
  });

  it('and is told of an answer that is not taken, since another row has one', async () => {
    const form = await filesPage(EMPTY);
    await openFile(form, 't.csv', 'item,value\nDM1,Yes\nDM2,no\nDM1,No\n');
    expect(cameOfFile(form)).to.contain('2 changes from t.csv. 1 entry');
    expect(cameOfFile(form)).to.contain('DM1, Answer: No');
    expect(form.assessment!.answers!['DM1']).to.deep.equal({ answer: 'yes' });
  });

  it('and is told of rows that are of nothing in the form, which leave nothing in the record', async () => {
    const form = await filesPage(EMPTY);
    await openFile(
      form,
      's.csv',
      `item,value\nn/a,later\nTotal,31\nDM1,yes\nDM99,no\n${'m'.repeat(99)},\n`,
    );
    expect(all(form, '.files [role=status] li').map(wordsOf)).to.deep.equal([
      'n/a: later',
      'Total: 31',
      'DM99: no',
      `${'m'.repeat(40)}…`,
    ]);
    const { updatedAt: _, ...record } = form.assessment!;
    expect(record).to.deep.equal({ ...EMPTY, answers: { DM1: { answer: 'yes' } } });
  });

  it('and changes nothing by a file of which nothing can be read, so that there is nothing to undo', async () => {
    for (const record of [sampleCity, EMPTY]) {
      fixtureCleanup();
      const form = await filesPage(record);
      const before = form.assessment;
      await openFile(form, 'd.csv', 'item,value\nLC7,maybe\ncity/population,many\n');
      expect(cameOfFile(form)).to.equal(
        'Nothing new in d.csv. 2 entries of the file could not be read and count for nothing: Population: many LC7, Answer: maybe',
      );
      expect(all(form, 'button').map(wordsOf)).not.to.contain('Undo');
      expect(form.assessment).to.deep.equal(before);
    }
  });

  for (const [lang, said] of [
    [
      'en',
      [
        'Population: 320,5',
        'Households with a high-speed internet connection, Earlier years: once',
        'DM1, Evidence: 5/1/2024',
        'DM1, Evidence: later',
        `DM2, Answer: ${'m'.repeat(40)}…`,
        'and 2 more',
      ],
    ],
    [
      'es',
      [
        'Población: 320,5',
        'Hogares con conexión a internet de alta velocidad, Años anteriores: once',
        'DM1, Evidencia: 5/1/2024',
        'DM1, Evidencia: later',
        `DM2, Respuesta: ${'m'.repeat(40)}…`,
        'y 2 más',
      ],
    ],
  ] as const) {
    it(`and sees the first few of what cannot be read by their names, long text cut: ${lang}`, async () => {
      const form = await filesPage(EMPTY, lang);
      await openFile(
        form,
        'many.csv',
        [
          'item,value,evidence title,evidence date,evidence public',
          'DM1,yes,A,,',
          'DM1,,B,5/1/2024,later',
          `DM2,${'m'.repeat(99)},,,`,
          'DM98,yes,,,',
          'DM99,yes,,,',
          'city/population,"320,5",,,',
          'outcomes/broadband/history/0/year,once,,,',
          'outcomes/broadband/history/0/value,80,,,',
          '',
        ].join('\n'),
      );
      const items = all(form, '.files [role=status] li').map(wordsOf);
      expect(items).to.deep.equal(said);
    });
  }

  it('and is read with its accents as a spreadsheet writes plain "CSV"', async () => {
    const form = await filesPage(EMPTY);
    const text =
      'item,value,note\nDM1,S\u00ED,Pol\u00EDtica\nDM3,yes,\u0093a\u00F1o\u0094\ncity/name,Bogot\u00E1,\n';
    await openFile(
      form,
      'w.csv',
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
    const { answers, city } = form.assessment!;
    expect(answers!['DM1']).to.deep.equal({ answer: 'yes', note: 'Pol\u00EDtica' });
    expect(answers!['DM3']!.note).to.equal('\u201Ca\u00F1o\u201D');
    expect(city!.name).to.equal('Bogot\u00E1');
  });

  it('and is not asked between texts of which none could be read', async () => {
    const form = await filesPage({ ...EMPTY, answers: { DM1: { answer: 'no' } } });
    await openFile(form, 'w1.csv', 'item,value\nDM5,perhaps\nDM2,yes\n');
    await openFile(form, 'w2.csv', 'item,value\nDM5,quizás\nDM3,yes\nDM99,yes\n');
    expect(cameOfFile(form)).to.contain('1 change from w2.csv. 2 entries');
    expect(all(form, '.conflict')).to.deep.equal([]);
    await openFile(form, 'w3.csv', 'item,value\nDM5,En proceso\n');
    expect(cameOfFile(form)).to.equal('1 change from w3.csv.');
    expect(form.assessment!.answers!['DM5']!.answer).to.equal('in-progress');
  });

  it('and is not asked of a link, a decision or a year that differ by what could not be read alone', async () => {
    const record = {
      ...EMPTY,
      answers: { DM1: { answer: 'yes', evidence: [{ title: 'A' }] } },
      outcomes: { broadband: { value: 88 } },
    };
    const form = await filesPage(record);
    const before = form.assessment;
    await openFile(
      form,
      'e.csv',
      'item,value,evidence title,evidence date,decision,review note\n' +
        'DM1,Yes,A,5/1/2024,perhaps,why\noutcomes/broadband/history/0/year,once\noutcomes/broadband/history/0/value,80\n',
    );
    expect(cameOfFile(form)).to.contain('Nothing new in e.csv. 3 entries');
    expect(all(form, '.conflict')).to.deep.equal([]);
    expect(form.assessment).to.deep.equal(before);
  });

  it('and keeps a certification where a cell could not be read', async () => {
    const form = await filesPage(sampleCity);
    await openFile(form, 'f.csv', 'item,value,note\nLC7,,new\nOD1,maybe\ncity/population,many\n');
    expect(all(form, '.changes li').map(wordsOf)).to.deep.equal(['LC7 Note']);
    expect(form.assessment!.status).to.equal('certified');
  });

  it('and makes no certification of a record that was changed', async () => {
    const form = await filesPage(sampleCity);
    await openFile(
      form,
      'h.json',
      JSON.stringify({ ...EMPTY, answers: { LC7: { answer: 'no' }, OD1: { answer: 'no' } } }),
    );
    expect(form.assessment!.status).to.equal('certified');
    control<HTMLInputElement>(form, 'h.json: No').click();
    await form.updateComplete;
    expect(form.assessment!.status).to.equal('self-assessed');
  });
});

describe('a practice of <wwc-assessment> is handed over', () => {
  it('to somebody who answers just that, and comes back without a question', async () => {
    const mine = await filesPage(sampleCity);
    const saved = savedFiles();
    await choose(mine, 'Practice', 'Leadership');
    button(mine, 'Download this practice').click();
    expect(saved[0]!.name).to.equal('sample-city-lc.wwc.json');
    const handed = await saved[0]!.file.text();
    expect(handed).not.to.contain('DM1');
    mine.remove();

    const theirs = await filesPage(EMPTY);
    await openFile(theirs, 'lc.wwc.json', handed);
    theirs.practice = 'LC';
    await until(() => all(theirs, 'legend').some((legend) => wordsOf(legend).startsWith('LC7')));
    await answer(theirs, 'LC7', 'Yes');
    await answer(theirs, 'LC2', 'In progress');
    await follow(theirs, 'All tasks');
    await follow(theirs, 'Files and colleagues');
    button(theirs, 'Download a copy').click();
    const back = await saved[1]!.file.text();
    theirs.remove();

    document.body.append(mine);
    await mine.updateComplete;
    await openFile(mine, 'lc-back.wwc.json', back);
    expect(cameOfFile(mine)).to.contain('3 changes from lc-back.wwc.json.');
    expect(cameOfFile(mine)).not.to.contain('to decide');
    expect(mine.assessment!.answers!['LC7']!.answer).to.equal('yes');
    expect(mine.assessment!.answers!['LC2']!.answer).to.equal('in-progress');
    expect(mine.assessment!.answers!['DM1']).to.deep.equal(golden.answers!['DM1']);
    mine.remove();
  });

  it('and comes back as a spreadsheet, too, without a question', async () => {
    const saved = savedFiles();
    const part = handedOver(toDocument(partOf(golden, ['DM1', 'DM2'])));
    const theirs = await filesPage(EMPTY);
    await openFile(theirs, 'dm.wwc.json', JSON.stringify(part));
    theirs.practice = 'DM';
    await until(() => all(theirs, 'legend').some((legend) => wordsOf(legend).startsWith('DM2')));
    await answer(theirs, 'DM2', 'In progress');
    group(theirs, 'DM1').querySelector('button')!.click();
    await follow(theirs, 'All tasks');
    await follow(theirs, 'Files and colleagues');
    button(theirs, 'Download as a spreadsheet').click();
    await until(() => saved.length === 1);
    const back = await saved[0]!.file.text();
    theirs.remove();

    const mine = await filesPage(sampleCity);
    await openFile(mine, 'dm-back.csv', back);
    expect(cameOfFile(mine)).to.contain('3 changes from dm-back.csv.');
    expect(cameOfFile(mine)).not.to.contain('to decide');
    expect(mine.assessment!.answers!['DM2']!.answer).to.equal('in-progress');
    expect(mine.assessment!.answers!['DM1']?.answer).to.equal(undefined);
  });

  it('and comes back so with more evidence without a question, and keeps members that the form does not know', async () => {
    const evidence = [{ title: 'A', fileId: 7 }];
    const record = { ...EMPTY, answers: { DM1: { answer: 'yes', evidence } } };
    const part = handedOver(toDocument(partOf(parseAssessment(record).value!, ['DM1'])));
    const theirs = await filesPage(part);
    const sheet = (await ownSheet(theirs)).replace(/(\r\nDM2,)/, '\r\nDM1,,,,,B,,,,,,$1');
    theirs.remove();

    const mine = await filesPage(record);
    await openFile(mine, 'dm-back.csv', sheet);
    expect(cameOfFile(mine)).to.equal('1 change from dm-back.csv.');
    expect(mine.assessment!.answers!['DM1']!.evidence).to.deep.equal([
      { title: 'A', rest: { fileId: 7 } },
      { title: 'B' },
    ]);
  });
});

/** The spreadsheet that a form saves. */
async function ownSheet(form: WwcAssessment): Promise<string> {
  const saved = savedFiles();
  button(form, 'Download as a spreadsheet').click();
  await until(() => saved.length === 1);
  return saved[0]!.file.text();
}

async function filesPage(record: unknown, lang = 'en'): Promise<WwcAssessment> {
  const form = await formAt(null, record);
  form.lang = lang;
  const words = { en: 'Files and colleagues', es: 'Archivos y colegas' }[lang]!;
  await until(() => all(form, 'button').some((one) => wordsOf(one) === words));
  await follow(form, words);
  await until(() => all(form, 'input[type=file]').length > 0);
  return form;
}
