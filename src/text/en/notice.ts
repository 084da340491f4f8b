import type { NoticeText } from '../notice-text.js';

export const notice: NoticeText = {
  loading: 'Loading the record…',
  failures: {
    unreachable: 'The record could not be reached. Check the connection, then try again.',
    missing:
      'There is no record at this address, or it may not be read. Whoever runs this page can mend that.',
    unreadable:
      'What was given here is not a certification record. Whoever runs this page can mend it.',
    newer:
      'This record was written by a newer version of wwc-widgets. Whoever runs this page can update it.',
    'other-standard':
      'This record answers an edition of the standard that is not known here. Whoever runs this page can add it.',
  },
  retry: 'Try again',
};
