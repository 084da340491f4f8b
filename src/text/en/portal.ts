import type { PortalText } from '../portal-text.js';

export const portal: PortalText = {
  loading: 'Loading the data…',
  failures: {
    unreachable: 'The data could not be reached. Check the connection, then try again.',
    missing: 'There are no data at this address.',
    'no-table': 'What is at this address is not a table that can be read here.',
    refused: 'The portal answered: “{message}”',
    'no-value-field': 'The attribute value-field does not say yet which field holds the figure.',
    'no-field': 'The data have no field “{field}”.',
    'no-rows': 'The data have no row with {where}.',
    'no-numbers': 'The field “{field}” holds no plain numbers.',
    'mixed-units': 'The numbers in the field “{field}” have different units.',
    'unclear-commas':
      'In the field “{field}”, a comma may stand before decimals or between thousands.',
    'several-rows': {
      one: 'The data have {count} row of {year}.',
      other:
        'The data have {count} rows of {year}. Choose one with where, or say in aggregate how they become one.',
    },
    'part-of-rows':
      'The portal sent only a part of its rows, so they cannot be taken together. Its address may ask for more of them.',
  },
  severalWithoutYear: {
    one: 'The data have {count} row.',
    other:
      'The data have {count} rows. Choose one with where, name the field of the year in year-field, or say in aggregate how they become one.',
  },
  empty: 'The data have no rows.',
  fields: 'Fields that there are:',
  mend: 'Whoever runs this page can mend this.',
  retry: 'Try again',
  read: 'read on {date}',
  old: 'The data could not be read again. The figure is that of {date}.',
  told: 'The data could not be read just now. The figure is the one that this page holds.',
  field: 'The figure is read from the field “{field}” of the data.',
  fieldAndYear:
    'The figure is read from the field “{field}” of the data, its year from “{year}”; the latest year is shown first.',
  where: 'Only rows with {where} count.',
  aggregates: {
    mean: 'Where a year has several rows, the figure is their average.',
    median: 'Where a year has several rows, the figure is their median.',
    sum: 'Where a year has several rows, the figure is their sum.',
    latest: 'Where a year has several rows, the figure is the last of them by date.',
  },
  part: 'The portal sent only a part of its rows; the latest year is the latest among these.',
};
