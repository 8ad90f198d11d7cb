import type { AnswerRequest } from '../store/answerLater.ts';
import { replyTo } from '../store/replyTo.ts';

self.addEventListener('message', ({ data }: MessageEvent<AnswerRequest>) => self.postMessage(replyTo(data)));
