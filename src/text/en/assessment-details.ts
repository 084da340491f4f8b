import type { AssessmentDetailsText } from '../assessment-details-text.js';

export const details: AssessmentDetailsText = {
  city: {
    intro: 'Who is assessed. Size and country decide whether the city may apply for certification.',
    name: 'Name of the city',
    country: 'Country',
    countryHint: 'Type a part of its name, then choose.',
    elsewhere: 'Another country, not in the Americas',
    region: 'State or province',
    population: 'Population',
    populationHint: 'Residents of the city, as a whole number',
    eligibility: {
      eligible: 'By size and country, this city may apply for certification.',
      'too-small':
        'Certification is open to cities of {residents} residents or more. This city is smaller.',
      'not-in-the-americas':
        'Certification is open to cities in North, Central and South America and the Caribbean.',
      'not-known': 'Country and population show whether the city may apply for certification.',
    },
    allTheSame: 'You can assess your city all the same.',
  },
  beside: {
    note: 'Note',
    noteHint: 'For your own team. It is left out of every public copy.',
    alliance: 'This progress was made as part of the City Data Alliance',
    evidence: 'Evidence',
    piece: 'Evidence {number}',
    title: 'Title',
    address: 'Link',
    date: 'Date',
    public: 'May be shown in public',
    add: 'Add evidence',
    remove: 'Remove',
    all: 'Show all {count}',
    removed: 'Evidence removed.',
  },
  outcomes: {
    intro:
      'Figures about residents’ lives, each held against a standard. Every tier needs at least one that is met.',
    nominated:
      'A figure that your city chooses, with a target of its own, in line with a Sustainable Development Goal.',
    standard: 'Standard',
    name: 'What is measured',
    unit: 'Unit',
    unitHint: 'Such as % or minutes',
    target: 'Target',
    better: 'Which side of the target is met',
    directions: { higher: 'The target or more', lower: 'The target or less' },
    goal: 'Sustainable Development Goal',
    choose: 'Choose one',
    value: 'Latest figure',
    valueIn: 'Latest figure, in {unit}',
    year: 'Year',
    source: 'Source',
    sourceLink: 'Link to the source',
    history: 'Earlier years',
    figure: 'Figure',
    addYear: 'Add a year',
    removeYear: 'Remove',
    standings: {
      met: 'Met',
      'not-met': 'Not met yet',
      'not-reported': 'Not reported yet',
    },
  },
  decision: {
    changed: 'Changed in review to: {decision}',
    counts: 'The decision counts, not the answer.',
    date: 'Decided {date}',
  },
  check: {
    gaps: 'Still open',
    complete: 'Nothing is missing.',
    unanswered: {
      one: '{count} criterion without an answer',
      other: '{count} criteria without an answer',
    },
    cityGap: 'Name, country or population of the city',
    outcomesGap: {
      one: '{count} outcome metric without a figure',
      other: '{count} outcome metrics without a figure',
    },
    mistake: '“{text}” could not be taken.',
    half: 'A year and its figure belong together.',
    noLink: '“{text}” cannot be opened as a link.',
    emptyPiece: 'There is neither a title nor a link.',
    toMend: 'To mend on this page',
    change: 'Change',
    noAnswer: 'No answer yet',
    decided: 'in review: {decision}',
    evidence: { one: '{count} piece of evidence', other: '{count} pieces of evidence' },
    copy: 'Keep a copy',
    copyHint: 'The file holds everything, notes and private evidence too.',
    download: 'Download a copy',
  },
  files: {
    intro:
      'Answer together without a shared account: keep copies, hand a practice to a colleague, and open what comes back.',
    spreadsheet: 'Download as a spreadsheet (CSV)',
    spreadsheetHint:
      'For Excel, Google Sheets and the like. Fill it in there, save it as CSV, and open it here again. Write answers as Yes, In progress or No, and dates as 2024-03-31.',
    hand: 'Hand over a practice',
    handHint:
      'A colleague opens the file in this form, answers, downloads a copy and sends it back. You open it above.',
    practice: 'Practice',
    handOver: 'Download this practice',
    aside: 'Set aside',
    asideHint:
      'This browser once kept something here that could not be read. It lies beside your answers until you delete them for good.',
    open: 'Open a file',
    openHint:
      'What it says is put together with what you have. Nothing of yours is lost: you see each change, decide where both say something else, and can undo it.',
    file: 'A file from this form, JSON or CSV',
    unreadable: '{name} could not be used: it is not a record of this form. Nothing was changed.',
    newer: '{name} was written by a newer version of this form. Nothing was changed.',
    undone: '{name} was taken out again.',
    settled: '{name} is settled: what stands now stays, and can no longer be undone here.',
    notKept:
      'These questions are not kept in this browser: once you close this page, what is chosen stands.',
    taken: {
      one: '{count} change from {name}.',
      other: '{count} changes from {name}.',
    },
    nothingNew: 'Nothing new in {name}.',
    toDecide: {
      one: '{count} question for you to decide.',
      other: '{count} questions for you to decide.',
    },
    notCertified:
      'The status “Certified” of the file was not taken: with what you have, this is another record than the one that was certified.',
    lost: {
      one: '{count} entry of the file could not be read and counts for nothing:',
      other: '{count} entries of the file could not be read and count for nothing:',
    },
    more: 'and {count} more',
    changes: 'What changed',
    undo: 'Undo',
    conflicts:
      'Both have changed this, each to something else. What is chosen here stands until you choose the other.',
    mine: 'Yours',
    otherWindow: 'Other window',
    look: 'Changed in another window too: see both',
    both: 'Both',
    done: 'Done',
    answer: 'Answer',
    review: 'Review',
    website: 'Website',
    links: 'Links',
    status: 'Status',
    statuses: {
      'self-assessed': 'Self-assessed',
      'in-review': 'In review',
      certified: 'Certified',
    },
    nothing: 'nothing',
  },
  keeping: {
    places: {
      indexeddb:
        'Safari may delete what is kept here if you do not come back within seven days. Download a copy before a longer break.',
      localstorage:
        'This browser cannot keep your answers in the safest way. They may be lost if it is closed within seconds of an answer.',
      memory: 'Nothing is kept in this browser. Download a copy before you leave this page.',
      none: '',
    },
    newer:
      'This browser holds answers written by a newer version of this form. Here they can be read, not changed, and nothing of them is touched. Load the page again to go on.',
    unreadable:
      'What this browser kept could not be read. It is set aside and not deleted, and you begin anew.',
    downloadFound: 'Download what was found',
    copyAsText: 'No file arrives?',
    record: 'The record as text',
    recordHint:
      'Copy all of it into an empty file and save that as answers.json: this form opens it again.',
    forget: 'Delete my answers from this browser',
    forgetHint: 'All answers, notes and evidence kept here are deleted. This cannot be undone.',
    forgetNow: 'Delete for good',
    notForgotten:
      'Your browser did not delete everything, so your answers may come back here. Try again, or delete the data of this site in the settings of your browser.',
  },
  unread: {
    beginAnew: 'Begin a new assessment',
    nothingLost: 'Nothing is deleted: the record stays as it is, where it is.',
    kept: {
      one: '{count} entry of this record could not be read. It is kept as it was.',
      other: '{count} entries of this record could not be read. They are kept as they were.',
    },
  },
  fields: {
    notWhole: 'Write the number of residents in digits, such as {example}.',
    notACountry: 'Choose a country from the list, or “{elsewhere}”.',
    notAnAddress:
      'This cannot be opened as a link. Write the whole address, beginning with https://',
    notANumber: 'Write a number in digits, such as {example}.',
    notAYear: 'Write a year in four digits.',
    notYet: '{year} is still to come. Check the year.',
  },
};
