export { reviewScreen } from '../en/review.ts';
