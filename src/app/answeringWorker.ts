import { answering, type SentRequest } from '../judging/replyTo.ts';
import { stopAfter } from '../store/stopAfter.ts';

/** Milliseconds after which an answer is given up: nobody waits longer for it. */
const longest = 8000;

const answer = answering(() => stopAfter(longest));
self.addEventListener('message', ({ data }: MessageEvent<SentRequest>) => self.postMessage(answer(data)));
