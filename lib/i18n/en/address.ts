/** Words about having a confirmed request known by another e-mail address. */
export const address = {
  title: 'Change your e-mail address',
  link: 'Change the e-mail address of this request',
  lead: 'For this request only. Other requests of yours keep their address.',
  steps: {
    confirm: 'We mail the new address. You confirm it with the link or the code in that mail.',
    told: 'We also tell the address we have now, so that nobody can do this behind your back.',
    hold: 'For {hours} hours after that we hand out and erase nothing, so that there is time to object. Our deadline does not change.',
  },
  email: 'New e-mail address',
  accessKey: 'Access key',
  accessKeyHint: 'So that we know it is you. Capitals and dashes do not matter.',
  ask: 'Change the address',
  lost: 'You have neither the mailbox nor the access key any more? Then only a person can help: write to {email} from any address. They will ask you for as much proof as they need to give you your answer, and for no more.',
  impossible:
    'The address of this request was never confirmed, so it cannot be changed here. If you cannot reach that mailbox, write to {email}.',
  mailed: 'We have mailed the new address',
  waiting: 'Your new address waits to be confirmed',
  waitingText:
    'Open the link in the mail to the new address, or type its code here. The link works for {hours} hours. Until then everything goes to the address we have now.',
  goOn: 'Confirm it, or leave it as it is',
  code: 'Code from the mail',
  codeHint: '8 letters and digits. It works for {minutes} minutes.',
  confirm: 'Confirm the new address',
  cancel: 'Leave the address as it is',
  cancelText: 'No mail came, or the address was mistyped? Leave it as it is, and start again.',
  held: 'The address was changed a short while ago',
  heldText:
    'Until {moment} nothing is handed out or erased, so that there is time to object. Our deadline does not change.',
  frozen: 'The change of address was stopped',
  frozenText:
    'Somebody with the former mailbox told us that it was not them. The former address is in use again, and nothing is handed out or erased until a person has looked into it. You can write to {email}.',
  done: 'The new address is confirmed',
  doneText:
    'From now on we write there. For {hours} hours nothing is handed out or erased, so that there is time to object.',
  toRequest: 'Go to my request',
  newTitle: 'Confirm your new address',
  newText: 'Request {reference} will be known by this mailbox, and we will write there.',
  newGone: 'This link no longer works',
  newGoneText:
    'It works once and for three days, and a newer one takes its place. Sign in to your request and start again, or write to {email}.',
  stopTitle: 'Stop the change of address',
  stopText:
    'Somebody wants to have request {reference} known by another mailbox. If that is not you, stop it: your address stays, everybody is signed out, and a person looks into it.',
  stopHint: '8 letters and digits. It stands in the mail with the link that brought you here.',
  stop: 'Stop the change',
  stopped: 'The change was stopped',
  stoppedText:
    'The request has your address, everybody was signed out, and nothing is handed out or erased until a person has looked into it. If somebody else may have the access key, tell {email}.',
  stopGone: 'This can no longer be stopped here',
  stopGoneText: 'The link was used, or it is too old. If the change is not yours, write to {email} now.',
} as const
