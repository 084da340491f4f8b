import type { SubmissionText } from '../assessment-submission-text.js';

export const submission: SubmissionText = {
  gap: {
    one: '{count} criterion has no answer yet: {code} {name}.',
    other: '{count} criteria have no answer yet. The first is {code} {name}.',
  },
  lack: {
    loading: 'The record is still being loaded. Try again in a moment.',
    failed: 'There is no record to submit: it could not be loaded.',
  },
  reset: {
    cleared: 'Your answers were cleared.',
    bringBack: 'Bring them back',
  },
  newer: {
    said: 'The record was changed elsewhere after you last worked on it here. You see it as it was. Download that first if you still need it.',
    review: 'Take the new record, with your decisions where it has none',
    resubmit: 'Take the new record in place of this one',
  },
  sending: {
    heading: 'Send',
    everything:
      'The whole record goes to {host}: answers, notes, and private evidence too. Nothing is sent before you press the button.',
    send: 'Send now',
    cancel: 'Stop sending',
    tryAgain: 'Try again',
    sendAgain: 'Send again',
    sending: 'Sending to {host}…',
    stopped: 'You stopped it. It may have arrived all the same; sending it again does no harm.',
    sent: 'Sent at {time}. {host} has it.',
    sentOn: 'Sent on {day} at {time}. {host} has it.',
    reference: 'Reference: {id}',
    changed: 'Changed since it was sent. Send it again, so that they have that too.',
    unchanged: 'Nothing has changed since.',
    failures: {
      offline: 'You are offline. Try again when the connection is back.',
      forbidden:
        'This page is not allowed to send records to that server, so the record has probably not arrived. Whoever runs the server has to allow it. Until then, download a copy below and hand it in another way.',
      'against-policy':
        'The security policy of this page forbids sending to that server, so nothing was sent. Whoever runs this page has to allow it, under “connect-src”. Until then, download a copy below and hand it in another way.',
      unreachable: 'The server could not be reached. Try again in a few minutes.',
      slow: 'The server did not answer in time. It may have arrived all the same; sending it again does no harm.',
      moved:
        'Something other than the server for records answered, perhaps a page to sign in. Sign in there, then try again.',
      'signed-out':
        'The server does not know you, or does not let you send. Sign in there, then try again.',
      'not-there':
        'There is nothing at this address that takes records. Tell whoever runs this page.',
      'too-large': 'The record is too large for the server. Tell whoever runs this page.',
      refused: 'The server did not take the record.',
      busy: 'The server is busy. Try again in a few minutes.',
      broken: 'The server had an error. It is not your doing; try again later.',
    },
    said: 'The server says: “{words}”',
    nothingLost: 'Nothing is lost: all of it is still here.',
    notAnAddress:
      'This form cannot be sent: the address in “action” is neither on this site nor begins with https://.',
  },
  reading: {
    answer: 'Answer',
    noAnswer: 'No answer yet',
    note: 'Note',
    evidence: 'Evidence',
    alliance: 'City Data Alliance',
    yes: 'Yes',
    public: 'public',
    private: 'private',
    decision: 'Decision in review',
    reason: 'Reason',
    figure: 'Latest figure',
  },
  review: {
    title: 'Review',
    intro:
      'Read each answer with its evidence and decide. The decision counts; the city sees it with your reason beside its answer.',
    decided: '{decided} of {total} decided',
    count: { one: '{count} answer changed', other: '{count} answers changed' },
    none: 'No answer changed',
    changes: 'Changed answers',
    decision: 'Your decision',
    agrees: 'As the city answered.',
    differs: 'Changed.',
    reason: 'Reason',
    reasonHint: 'What is missing, and what would settle it. The city reads this.',
    withoutReason: {
      one: '{count} change has no reason yet',
      other: '{count} changes have no reason yet',
    },
    clear: 'Clear decision',
    agreeWithRest: {
      one: 'Agree with the answer that is left',
      other: 'Agree with the {count} answers that are left',
    },
    spoken: '{code}: decided {decision}.',
    save: 'Save the review',
    saveHint: 'The file holds the whole record with your decisions. Give it to the city.',
    download: 'Download the review',
  },
  resubmit: {
    title: 'Changed in review',
    intro: {
      one: 'The reviewer changed {count} answer. Read the reason, mend what you can, and send it again.',
      other:
        'The reviewer changed {count} answers. Read the reasons, mend what you can, and send it again.',
    },
    nothing: 'No answer was changed in review.',
    mended: '{mended} of {count} mended',
    again: 'The decision stands until the reviewer decides again.',
    changes: 'What you changed',
    noChanges: 'Nothing so far.',
    before: 'Before',
    after: 'After',
    empty: 'nothing',
  },
};
