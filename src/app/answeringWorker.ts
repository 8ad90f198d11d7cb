import { replyTo, type AnswerRequest } from '../judging/replyTo.ts';

self.addEventListener('message', ({ data }: MessageEvent<AnswerRequest>) => self.postMessage(replyTo(data)));
