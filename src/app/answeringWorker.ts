import { answering, type SentRequest } from '../judging/replyTo.ts';
import { openSent, type SentFile } from '../store/openFiles.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** Milliseconds after which an answer is given up: nobody waits longer for it. */
const longest = 8000;

const answer = answering(() => stopAfter(longest));
self.addEventListener('message', ({ data }: MessageEvent<SentRequest | SentFile>) =>
  self.postMessage('file' in data ? openSent(data, stopAfter(longest)) : answer(data)),
);
