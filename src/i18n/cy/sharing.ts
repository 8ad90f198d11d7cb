export { sharing } from '../en/sharing.ts';
