/** Words of a correction answered item by item. */
export const correction = {
  itemByItem: 'Item by item',
  was: 'It says:',
  asked: 'It should say:',
  because: 'Why:',
  corrected: 'Corrected',
  notCorrected: 'Not corrected',
  desk: {
    title: 'What became of each item?',
    hint: 'The person sees this item by item. Tell whoever received the wrong data as well.',
    item: 'Item {n}: “{says}” should be “{shouldSay}”',
    reason: 'Reason, if item {n} is not corrected',
  },
} as const
