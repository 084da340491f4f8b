import { expect } from 'chai';
import fc from 'fast-check';
import { score, wwc2022 } from '../../src/index.js';
import { pastRecord } from '../../src/scoring/past-record.js';
import { recordDate } from '../../src/scoring/record-date.js';
import { report as en } from '../../src/text/en/report.js';
import { report as es } from '../../src/text/es/report.js';
import { say } from '../../src/text/message.js';
import { number } from '../../src/text/quantity.js';
import { named, withChange } from '../../src/text/record-names.js';
import { emptyRecord } from '../fixtures/records.js';

function writing(lang: string) {
  return { lang, text: (lang.startsWith('es') ? es : en).history, say, number };
}

/** What stands over records of these days. */
function namesOf(days: readonly (string | null)[], lang = 'en'): readonly string[] {
  const pasts = days.map((day) => {
    const record = day === null ? emptyRecord : { ...emptyRecord, updatedAt: `${day}T12:00:00Z` };
    return pastRecord(record, score(record, wwc2022), recordDate(record));
  });
  return named(writing(lang), pasts).map(({ name }) => name);
}

describe('over several records of a city', () => {
  it('stands the month, or the day where two are of one month', () => {
    expect(namesOf(['2023-05-03', '2024-05-20'])).to.deep.equal(['May 2023', 'May 2024']);
    expect(namesOf(['2024-05-03', '2024-05-20'])).to.deep.equal(['May 3, 2024', 'May 20, 2024']);
  });

  it('stands the place of one that does not say its day', () => {
    expect(namesOf([null, '2024-05-20', null])).to.deep.equal(['Record 1', 'May 2024', 'Record 3']);
  });

  it('stands what the Unicode data say of every day', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    });
    const tag = fc.constantFrom('en', 'en-US', 'en-GB', 'es', 'es-ES', 'es-MX', 'es-PE');
    fc.assert(
      fc.property(tag, day, (lang, date) => {
        const iso = date.toISOString().slice(0, 10);
        const month = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
        expect(namesOf([iso], lang)).to.deep.equal([date.toLocaleDateString(lang, month)]);
        const whole = date.toLocaleDateString(lang, { ...month, day: 'numeric' });
        expect(namesOf([iso, iso], lang)).to.deep.equal([whole, whole]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a count among several records', () => {
  it('has its change with it, with its sign; the first and one that stayed stand alone', () => {
    expect(withChange(writing('en'), 7, undefined)).to.equal('7');
    expect(withChange(writing('en'), 7, 7)).to.equal('7');
    expect(withChange(writing('en'), 8, 1)).to.equal('8 (+7)');
    expect(withChange(writing('en'), 1, 8)).to.equal('1 (-7)');
  });
});
