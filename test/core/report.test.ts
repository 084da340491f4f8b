import { expect } from 'chai';
import {
  criteriaOf,
  parseAssessment,
  parseBenchmark,
  parseStandard,
  publicCopy,
  wwc2022,
  type Assessment,
  type Benchmark,
} from '../../src/index.js';
import { reportHtml } from '../../src/render/report/report-html.js';
import { reportMarkdown } from '../../src/render/report/report-markdown.js';
import { reportOf } from '../../src/render/report/report-of.js';
import { REPORT_WORDS } from '../../src/render/report/words.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { HOSTILE, hostileRecord } from '../fixtures/hostile-record.js';
import { earning, emptyRecord } from '../fixtures/records.js';
import { sampleBenchmark } from '../fixtures/sample-benchmark.js';
import { sampleCity } from '../fixtures/sample-city.js';

const golden = parseAssessment(sampleCity).value!;
const benchmark = parseBenchmark(sampleBenchmark).value!;

interface Wanted {
  readonly lang?: string;
  readonly benchmark?: Benchmark;
  readonly earlier?: readonly Assessment[];
  readonly standard?: typeof wwc2022;
}

function documentOf(record: Assessment, { lang = 'en', standard = wwc2022, ...more }: Wanted = {}) {
  return reportOf(record, standard, { lang, words: REPORT_WORDS[lang.split('-')[0]!]!, ...more });
}

/** What a screen reader reads of the page, a space between any two pieces. */
function read(html: string): string {
  return html
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<span class="of" aria-hidden="true">.*?<\/span> <span>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
}

/** The text of Markdown without what makes it Markdown. */
function plain(markdown: string): string {
  return markdown
    .replaceAll('<br>', ' ')
    .replaceAll(/\\([^\w\s])|[*_|]/g, '$1')
    .replaceAll(/\s+/g, ' ');
}

const FORMATS = {
  HTML: (record: Assessment, wanted?: Wanted) => read(reportHtml(documentOf(record, wanted))),
  Markdown: (record: Assessment, wanted?: Wanted) =>
    plain(reportMarkdown(documentOf(record, wanted))),
};

for (const [format, textOf] of Object.entries(FORMATS)) {
  describe(`a report as ${format}`, () => {
    const text = textOf(golden);

    it('says what the golden record comes to', () => {
      expect(text).to.contain('Sample City: Gold certified, 2024');
      expect(text).to.match(/31 of 43 ?criteria earned, 72%/);
      for (const [practice, percent] of [
        ['Data Management 8 of 9', 89],
        ['Rigorous Evaluations 3 of 4', 75],
        ['Leadership & Capacity 6 of 7', 86],
        ['Open Data 4 of 4', 100],
        ['Performance & Analytics 4 of 5', 80],
        ['Data-Driven Budget & Finance 2 of 3', 67],
        ['Results-Driven Contracting 2 of 8', 25],
        ['Stakeholder Impact 2 of 3', 67],
      ]) {
        expect(text).to.contain(`${practice} earned, ${percent}%`);
      }
    });

    it('asks all 43 criteria, and holds all review notes', () => {
      const { criteria } = REPORT_WORDS['en']!;
      for (const { code, name } of criteriaOf(wwc2022)) {
        expect(text).to.contain(name);
        expect(text).to.contain(criteria[code]!.question);
      }
      for (const code of ['DM8', 'RDC5', 'RDC6', 'CI1']) {
        expect(text).to.contain(golden.answers![code]!.review!.note);
      }
    });

    it('has all sections of the report, in order', () => {
      const { sections } = documentOf(golden);
      expect(sections.map(({ id }) => id)).to.deep.equal([
        'about',
        'tiers',
        'journey',
        'field',
        'explained',
        'results',
        'criteria',
        'outcomes',
        'next',
      ]);
      for (const { heading } of sections) expect(text).to.contain(heading);
    });

    it('says what the next tier asks, and what is to mend', () => {
      expect(text).to.contain('Next step: Platinum');
      expect(text).to.contain('6 more criteria');
      expect(text).to.contain('Required: DM8');
      expect(text).to.match(
        /These are the shortest way.*DM8.*Required for Platinum.*Completes Data/,
      );
      expect(text).to.contain('To mend before submitting again');
    });

    it('names the shares for which each tier stands', () => {
      expect(text).to.match(/22 needed Met 51%\s?–\s?67%/);
      expect(text).to.match(/37 needed 6 more 85%\s?–\s?100%/);
    });

    it('adds the links of the record to those of the edition', () => {
      const links = [{ title: 'Our own course', url: 'https://city.example/course' }, {}];
      expect(textOf({ ...golden, links })).to.match(/Upcoming learning.*Our own course/);
    });

    it('knows the figures that are published, and says of the others that they are not', () => {
      expect(text).to.match(/United States this city 156 30%/);
      expect(text).to.match(/250,000 to 499,999 this city not published/);
    });

    it('says how many records it leaves out, and what changed since the last of them', () => {
      const counts = [1, 2, 4, 7, 11, 16, 22];
      const earlier = counts.map((count, at) => {
        return { ...earning(count), updatedAt: `${2010 + at}-05-01T00:00:00Z` };
      });
      const years = textOf(golden, { earlier });
      expect(years).to.contain('These are the latest 5 of 8 records. Criteria earned in each');
      expect(years).not.to.contain('May 2012');
      expect(years).to.match(/All practices 7 \(\+3\) 11 \(\+4\) 16 \(\+5\) 22 \(\+6\) 31 \(\+9\)/);
      const spanish = textOf(golden, { earlier, lang: 'es' });
      expect(spanish).to.contain('Estos son los últimos 5 de 8 registros. Criterios logrados');
      expect(textOf(golden, { earlier: earlier.slice(3) })).not.to.contain('latest');
      const undated = counts.map((count) => earning(count));
      expect(textOf(golden, { earlier: undated }))
        .to.contain('Record 4')
        .and.not.to.contain('Record 3');
    });

    it('writes the date of a benchmark as other dates: a year, a month or a day', () => {
      const asOf = (date: string, lang = 'en') =>
        textOf(golden, { benchmark: { ...benchmark, asOf: date }, lang });
      expect(asOf('2024')).to.contain('As of 2024.');
      expect(asOf('2024-05')).to.contain('As of May 2024.');
      expect(asOf('2024-05-31')).to.contain('As of May 31, 2024.');
      expect(asOf('2024-05', 'es')).to.contain('Fecha de los datos: mayo de 2024.');
      expect(asOf('2024-05-31', 'es')).to.contain('Fecha de los datos: 31 de mayo de 2024.');
      expect(asOf('2024-13')).to.contain('As of 2024-13.');
    });

    it('says of which cities like this one no figures were published', () => {
      const [all] = benchmark.cohorts;
      const figures = { ...benchmark, cohorts: [{ ...all!, practices: { DM: 41 } }] };
      const beside = textOf(golden, { benchmark: figures });
      const noneOfSize = 'For cities of this size, such figures were not published.';
      const noneOfRegion = 'For cities of this region, such figures were not published.';
      expect(beside).to.contain(`${noneOfRegion} ${noneOfSize}`);
      expect(beside.split(noneOfSize)).to.have.length(2 + 1);
      const spanish = textOf(golden, { benchmark: figures, lang: 'es' });
      expect(spanish).to.contain('De las ciudades de este tamaño no se publicaron estas cifras.');
      const { city: _, ...nowhere } = golden;
      expect(textOf(nowhere, { benchmark: figures })).not.to.contain('such figures');
      expect(text).not.to.contain('such figures');
    });

    it('puts a benchmark beside the city, and says that it is made up', () => {
      const beside = textOf(golden, { benchmark });
      expect(beside).to.match(/Data Management 8 of 9 (This city )?89% (Cities of this size )?41%/);
      expect(beside).to.contain('The figures of other cities are made up');
      expect(beside).to.contain('All applicants that do this');
      expect(text).not.to.contain('All applicants that do this');
      const spanish = textOf(golden, { benchmark, lang: 'es' });
      expect(spanish).to.contain('Ciudades postuladas que lo hacen');
    });

    it('says that they are made up over each section that shows figures of theirs', () => {
      const criteria = { ...benchmark.cohorts[0]!.criteria, DM8: 0.81 };
      const cohorts = [{ id: 'all', criteria }, ...benchmark.cohorts.slice(1)];
      const beside = textOf(golden, { benchmark: { ...benchmark, cohorts } });
      const note = 'The figures of other cities are made up, to show what they would look like.';
      // Other cities, the results, every criterion, the next steps.
      expect(beside.split(note)).to.have.length(4 + 1);
      expect(beside).to.match(/To reach Platinum The figures of other cities are made up/);
      const without = { ...benchmark, cohorts: benchmark.cohorts.slice(1) };
      expect(textOf(golden, { benchmark: without }).split(note)).to.have.length(2 + 1);
    });

    it('has the figures of residents’ lives with standard, source and years', () => {
      expect(text).to.match(/Households with a high-speed internet connection/);
      expect(text).to.contain('Standard: 75% or more');
      expect(text).to.contain('American Community Survey, US Census Bureau');
      expect(text).to.match(/2020 84% 2021 86% 2022 88%/);
      expect(text).to.contain('Not reported');
    });

    it('shows how the records of a city follow each other, the latest last', () => {
      const before = {
        ...earning(20, { outcomes: 1 }),
        city: golden.city!,
        updatedAt: '2022-06-01T12:00:00Z',
      };
      const both = textOf(golden, { earlier: [before] });
      expect(both).to.match(/Practice Jun 2022 self-assessed Sep 2024 certified/);
      expect(both).to.match(/All practices 20 31 \(\+11\)/);
      expect(both).to.match(/Tier Not yet Gold Outcome metrics met 1 2 \(\+1\)/);
      expect(text).not.to.contain('Jun 2022');
      expect(textOf(golden, { earlier: [golden] })).not.to.contain('the change since');
    });

    it('shows how each figure of residents’ lives moved from record to record', () => {
      const before = { ...emptyRecord, outcomes: { broadband: { value: 80 } } };
      const both = textOf(golden, { earlier: [before] });
      expect(both).to.match(/internet connection 80% 88%/);
      expect(both).to.match(/average over a year Not reported 8\.1\s.?µg/);
      expect(both).not.to.match(/Not reported Not reported/);
    });

    it('says the same in Spanish', () => {
      const spanish = textOf(golden, { lang: 'es' });
      expect(spanish).to.contain('Sample City: Certificación Oro, 2024');
      expect(spanish).to.contain('31 de 43');
      expect(spanish).to.contain('Gestión de datos 8 de 9 logrados, 89');
      expect(spanish).to.contain(REPORT_WORDS['es']!.criteria['DM8']!.question);
      expect(spanish).to.contain('2020 84 % 2021 86 % 2022 88 %');
    });

    it('of an empty record says that nothing is assessed, and is whole', () => {
      const empty = textOf(emptyRecord);
      expect(empty).to.contain('Not assessed yet');
      expect(empty).to.contain('0 of 43');
      expect(empty).to.contain('This is not a certification.');
    });

    it('calls a self-assessment a self-assessment', () => {
      const text2 = textOf({ ...earning(43), city: { name: 'Sample Town' } });
      expect(text2).to.contain('Sample Town: Platinum level, self-assessed');
      expect(text2).to.contain('The city’s own answers. This is not a certification.');
      expect(text2).to.contain('The city is on the highest tier.');
    });

    it('takes another edition by its own names, and marks none of ours', () => {
      const standard = parseStandard(anotherStandard).value!;
      const other = textOf({ ...emptyRecord, standard: standard.id }, { standard });
      expect(other).to.contain('General Management 0 of 20');
      expect(other).to.contain('Traffic deaths per 100,000 residents');
      expect(other).not.to.contain('Data Management');
      expect(other).to.contain('not published');
    });

    it('never holds the city’s own notes or its evidence, and no review note of a public copy', () => {
      const record = parseAssessment({
        ...emptyRecord,
        answers: {
          DM1: {
            answer: 'yes',
            note: 'secret',
            evidence: [{ title: 'secret' }],
            review: { decision: 'no', note: 'still to show' },
          },
        },
      }).value!;
      expect(textOf(record)).to.contain('still to show').but.not.to.contain('secret');
      expect(textOf(publicCopy(record))).not.to.contain('still to show');
    });
  });
}

describe('a report as HTML', () => {
  const html = reportHtml(documentOf(golden));

  it('is a page of its own that fetches and runs nothing', () => {
    expect(html).to.match(/^<!doctype html>\n<html lang="en">/);
    expect(html).to.contain('<title>Sample City: Gold certified, 2024</title>');
    expect(html).not.to.match(/<(script|link|img|iframe|object)\b|\son\w+=|\sstyle=|url\(/);
    expect(html).to.contain("default-src 'none'");
  });

  it('marks the averages of others under the bar of the city, each kind in a lane of its own', () => {
    const beside = reportHtml(documentOf(golden, { benchmark }));
    const [, own = ''] = /<svg class="bar" height="(\d+)">/.exec(beside) ?? [];
    const marks = [...beside.matchAll(/<svg x="[\d.]+%" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(marks).not.to.have.length(0);
    for (const y of marks) expect(y).to.be.within(17, Number(own) - 5);
  });

  it('names the language of the words', () => {
    expect(reportHtml(documentOf(golden, { lang: 'es' }))).to.contain('<html lang="es">');
  });

  it('marks the official words of an edition that are in another language', () => {
    const standard = parseStandard(anotherStandard).value!;
    const record = { ...emptyRecord, standard: standard.id };
    const spanish = reportHtml(documentOf(record, { lang: 'es', standard }));
    expect(spanish).to.contain('<span lang="en">General Management</span>');
  });

  it('shows a hostile record as text, and no address that runs', () => {
    const hostile = reportHtml(documentOf(hostileRecord));
    expect(hostile).not.to.match(/<(script|img)\b/);
    expect(hostile).not.to.match(/href="(?!https?:|mailto:|#)/);
    expect(read(hostile).split(HOSTILE).length).to.be.above(10_000);
    expect(hostile).not.to.contain('private ');
  });
});

describe('a report as Markdown', () => {
  const hostile = reportMarkdown(documentOf(hostileRecord));

  it('shows a hostile record as text: no markup, no link, no turned line', () => {
    const free = hostile.replaceAll(/\\[^\w\s]/g, '');
    expect(free).not.to.match(/<(?!br>|https:)/);
    expect(free).not.to.contain('](javascript');
    expect(hostile).not.to.contain('\u202e');
    expect(hostile).not.to.contain('private ');
    expect(plain(hostile)).to.contain('script>top.hacked=1');
  });

  it('says that a reviewer tells what is missing only where there is a note', () => {
    const { mendWhy } = REPORT_WORDS['en']!.report.next;
    expect(reportMarkdown(documentOf(golden))).to.contain(mendWhy);
    expect(reportMarkdown(documentOf(publicCopy(golden)))).not.to.contain(mendWhy);
  });

  it('keeps a note in its cell, whatever lines it has', () => {
    const record = parseAssessment({
      ...emptyRecord,
      answers: { DM1: { review: { decision: 'no', note: 'one\n\n# two | three\r\n- four' } } },
    }).value!;
    const line = reportMarkdown(documentOf(record))
      .split('\n')
      .find((one) => one.includes('Review note:'))!;
    expect(line).to.contain(String.raw`one \# two \| three - four`);
    expect(line.split(/(?<!\\)\|/)).to.have.length(5);
  });

  it('begins no list and no heading with what the record says', () => {
    for (const name of ['# City', '1. City', '- City', '+ City', '> City', '=== City']) {
      const text = reportMarkdown(documentOf({ ...emptyRecord, city: { name } }));
      const outcomes = { 'city-priority': { name, value: 1 } };
      const other = reportMarkdown(documentOf({ ...emptyRecord, outcomes }));
      expect(text).to.match(/^# \\?[#\-+>=]|^# 1\\\./);
      expect(other).to.match(/^### (\\[#\-+>=]|1\\\.)/m);
    }
  });
});
