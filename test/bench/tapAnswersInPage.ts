import { timeTapAnswers } from './tapAnswers.ts';

Object.assign(globalThis, { timeTapAnswers });
