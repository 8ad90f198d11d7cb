import { answering, type SentRequest } from '../judging/replyTo.ts';
import { openSent, type SentFile } from '../store/openFiles.ts';
import { readSheet, type SentSheet } from '../store/openSheets.ts';
import { judgingRows, type SentFiles, type SentPlans } from '../store/rowsAway.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** Milliseconds after which an answer is given up: nobody waits longer for it. */
const longest = 8000;

const answer = answering(() => stopAfter(longest));
const rows = judgingRows();

type Sent = SentRequest | SentFile | SentFiles | SentPlans | SentSheet;

function replyToSent(sent: Sent) {
  if ('file' in sent) return openSent(sent, stopAfter(longest));
  if ('sheet' in sent) return readSheet(sent);
  if ('files' in sent) return rows.read(sent);
  return 'entries' in sent ? rows.judge(sent) : answer(sent);
}

self.addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  void Promise.resolve(replyToSent(data)).then((reply) => self.postMessage(reply));
});
