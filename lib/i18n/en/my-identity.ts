/** Showing that it is you: the words of the requester's page. */
export const myIdentity = {
  title: 'Making sure that it is you',
  awaited:
    'We need to be surer that it is you before we give anything out or change anything. One of these is enough:',
  enough: 'We are satisfied that it is you. You do not have to show anything more.',
  received: 'Thank you. We are checking what you sent.',
  ways: {
    account: 'Log in to your account as you always do, and write to us from there',
    'call-back': 'Write below when we can call you: we use the number we had before your request',
    document: 'Send a picture of an identity document, with everything blacked out that we do not need',
  },
  toSend: 'Black out and send a picture',
  sendAnother: 'Send another picture',
  file: 'A picture of your document ({size}), sent {moment}.',
  standing: 'It is sealed, and will be destroyed once it was checked.',
  destroyed:
    '{because, select, checked {It was checked and destroyed on {moment}.} decided {It was destroyed with the decision on {moment}.} removed {You removed it on {moment}.} other {It was destroyed on {moment}.}}',
  send: {
    title: 'Send a picture of your document',
    lead: 'Cover everything that we do not need. We only compare your name, and whether the document is valid.',
    impossible: 'No picture of a document is asked for. Please send none.',
    coverTitle: 'Leave only these to be seen',
    cover: ['Your name', 'Until when the document is valid', 'What kind of document it is'],
    fate: 'Cover the rest: your photograph, the numbers, the date of birth, the address, your signature and the lines of code. The picture is sealed, only the people who check it can open it, and it is destroyed as soon as they have, at the latest after {days} days. You will see here when. Nobody gets it to see again, and neither do you.',
    submit: 'Send the picture',
  },
  tool: {
    label: 'Picture of your document',
    hint: 'A photograph or scan: JPG, PNG, WebP, HEIC or PDF, up to {megabytes} MB. If your browser shows no tool to black it out here, cover the document with paper before you photograph it.',
    draw: 'Draw over what nobody needs to see. What is sent is what you see here: under the black nothing is left, and where and when the picture was taken is gone.',
    picture: 'Your picture with its black areas',
    unreadable:
      'This file cannot be blacked out here. Send it only if everything we do not need is covered already, or choose a JPG or PNG.',
    ready: 'Ready to be sent. Black areas:',
    area: 'Black area',
    remove: 'Remove',
    byNumbers: 'Or black out by numbers',
    byNumbersHint: 'In per cent of the picture, from its top left corner.',
    left: 'From the left',
    top: 'From the top',
    width: 'Width',
    height: 'Height',
    add: 'Add a black area',
  },
} as const
