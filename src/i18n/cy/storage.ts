export { storage } from '../en/storage.ts';
