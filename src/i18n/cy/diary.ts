export { diary } from '../en/diary.ts';
