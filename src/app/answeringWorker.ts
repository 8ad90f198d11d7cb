import { answering, type SentRequest } from '../judging/replyTo.ts';
import { openSent, type SentFile } from '../store/openFiles.ts';
import { judgingRows, type SentPlans } from '../store/rowsAway.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** Milliseconds after which an answer is given up: nobody waits longer for it. */
const longest = 8000;

const answer = answering(() => stopAfter(longest));
const judgeRows = judgingRows();

function replyToSent(sent: SentRequest | SentFile | SentPlans) {
  if ('file' in sent) return openSent(sent, stopAfter(longest));
  return 'entries' in sent ? judgeRows(sent) : answer(sent);
}

self.addEventListener('message', ({ data }: MessageEvent<SentRequest | SentFile | SentPlans>) =>
  self.postMessage(replyToSent(data)),
);
