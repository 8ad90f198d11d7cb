export { app } from '../en/app.ts';
