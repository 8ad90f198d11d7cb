import { answerPlan } from '../completion/answerPlan.ts';
import type { AnswerRequest } from '../store/answerLater.ts';

self.onmessage = ({ data: { plan, pathway, catalogue, objective } }: MessageEvent<AnswerRequest>) => {
  self.postMessage(answerPlan(plan, pathway, catalogue, objective));
};
